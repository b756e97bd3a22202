import type { Root } from 'mdast'
import { mdxFromMarkdown } from 'mdast-util-mdx'
import { mdxExpression } from 'micromark-extension-mdx-expression'
import { mdxJsx } from 'micromark-extension-mdx-jsx'
import { mdxMd } from 'micromark-extension-mdx-md'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { type Processor, unified } from 'unified'
import { VFileMessage } from 'vfile-message'
import type { Place } from '../finding.ts'
import { markdownLimitProblem } from '../limits/text-limits.ts'
import { treeLimitProblem } from '../limits/tree-limits.ts'

/**
 * MDX without JavaScript: components and braces are seen for what they are, and what stands in braces is read by no parser of
 * programs.
 */
function mdxWithoutPrograms(this: Processor) {
  const data = this.data()
  data.micromarkExtensions ??= []
  data.fromMarkdownExtensions ??= []
  data.micromarkExtensions.push(mdxJsx(), mdxExpression(), mdxMd())
  data.fromMarkdownExtensions.push(mdxFromMarkdown())
}

const parser = unified().use(remarkParse).use(remarkGfm).use(mdxWithoutPrograms).freeze()

/** Paragraphs that are programs to other readers of MDX, named as those name them, so that `allowed.ts` refuses them. */
function markPrograms(tree: Root) {
  for (const [index, node] of tree.children.entries()) {
    const first = node.type === 'paragraph' ? node.children[0] : undefined
    if (first?.type !== 'text' || !/^(?:import|export)\s/.test(first.value)) continue
    tree.children[index] = { type: 'mdxjsEsm', value: first.value, position: node.position }
  }
}

/** The parser's words are for programmers; this is what an editor can act on. */
function readable(reason: string): string {
  const start = reason.replace(/\s+/g, ' ')
  if (/Expected a closing tag|Expected the closing tag|before the end of/.test(start))
    return `a component is not closed: ${start}. Write <Name … /> with a slash before ">"`
  if (/end of file in expression|corresponding closing brace/.test(start))
    return 'has a brace { in the text; expected none, because an article is text and not a program'
  return `is no valid MDX: ${start}. A plain "<" in the text is written "\\<"`
}

/** Where the mistake is. A component that is never closed is reported without a place, but with its range in the words. */
function placeOf({ line, column, reason }: VFileMessage): Place {
  const range = /\((\d+):(\d+)-/.exec(reason)
  return { line: line ?? Number(range?.[1] ?? 1), column: column ?? Number(range?.[2] ?? 1) }
}

/** What came of parsing a body: a tree, or why there is none. */
export type ParsedMdx =
  | { tree: Root }
  | { problem: { place: Place; message: string }; rule: 'mdx-syntax' | 'content-limit' }

/** Parses MDX to a tree. Nothing is compiled and nothing evaluated; what would take a parser very long is not parsed. */
export function parseMdx(text: string): ParsedMdx {
  const tooMuch = markdownLimitProblem(text)
  if (tooMuch) return { problem: tooMuch, rule: 'content-limit' }
  try {
    const tree = parser.parse(text)
    markPrograms(tree)
    const tooDeep = treeLimitProblem(tree)
    return tooDeep ? { problem: tooDeep, rule: 'content-limit' } : { tree }
  } catch (error) {
    if (!(error instanceof VFileMessage)) throw error
    return { problem: { place: placeOf(error), message: readable(error.reason) }, rule: 'mdx-syntax' }
  }
}
