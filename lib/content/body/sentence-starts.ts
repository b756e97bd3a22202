import type { ElementContent, Root, RootContent } from 'hast'
import 'mdast-util-mdx'
import { visit } from 'unist-util-visit'

/** A sentence has ended: full stop, question or exclamation mark, perhaps a closing quotation mark, and a space. */
const sentenceEnd = /[.!?][“”’»)]*\s$/
const blocks = new Set(['p', 'li', 'td', 'th', 'h2', 'h3', 'h4', 'dd', 'dt'])

function startsSentence(before: readonly (RootContent | ElementContent)[]): boolean {
  const previous = before.at(-1)
  if (!previous) return true
  return (
    previous.type === 'text' &&
    (sentenceEnd.test(previous.value) || (before.length === 1 && previous.value.trim() === ''))
  )
}

/** A plugin that marks each `<Fact>` at the beginning of a sentence with the attribute `sentenceStart`. */
export function sentenceStarts() {
  return (tree: Root) =>
    visit(tree, 'mdxJsxTextElement', (node, index, parent) => {
      if (node.name !== 'Fact' || !parent || index === undefined) return
      const inBlock = parent.type === 'element' && blocks.has(parent.tagName)
      if (inBlock && startsSentence(parent.children.slice(0, index)))
        node.attributes.push({ type: 'mdxJsxAttribute', name: 'sentenceStart', value: 'true' })
    })
}
