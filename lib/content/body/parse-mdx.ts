import type { Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { VFileMessage } from 'vfile-message'
import type { Place } from '../finding.ts'

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkMdx).freeze()

/** The parser's words are for programmers; this is what an editor can act on. */
function readable(reason: string): string {
  const start = reason.replace(/\s+/g, ' ')
  if (/Expected a closing tag|Expected the closing tag|before the end of/.test(start))
    return `a component is not closed: ${start}. Write <Name … /> with a slash before ">"`
  if (/expression with acorn|Unexpected .*in expression|end of file in expression/.test(start))
    return 'has a brace { in the text; expected none, because an article is text and not a program'
  if (/Could not parse import\/exports/.test(start))
    return 'has a line that begins with import or export; expected text, because an article is not a program'
  return `is no valid MDX: ${start}. A plain "<" in the text is written "\\<"`
}

/** Where the mistake is. A component that is never closed is reported without a place, but with its range in the words. */
function placeOf({ line, column, reason }: VFileMessage): Place {
  const range = /\((\d+):(\d+)-/.exec(reason)
  return { line: line ?? Number(range?.[1] ?? 1), column: column ?? Number(range?.[2] ?? 1) }
}

/** What came of parsing a body: a tree, or why there is none. */
export type ParsedMdx = { tree: Root } | { problem: { place: Place; message: string } }

/** Parses MDX to a tree. Nothing is compiled and nothing evaluated. */
export function parseMdx(text: string): ParsedMdx {
  try {
    return { tree: parser.parse(text) }
  } catch (error) {
    if (!(error instanceof VFileMessage)) throw error
    return { problem: { place: placeOf(error), message: readable(error.reason) } }
  }
}
