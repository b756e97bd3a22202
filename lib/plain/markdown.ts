import type { Element, Root } from 'hast'
import { defaultHandlers, type State, toMdast } from 'hast-util-to-mdast'
import type { Root as MdastRoot, Nodes } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'

const writer = unified()
  .use(remarkGfm, { tablePipeAlign: false })
  .use(remarkStringify, { bullet: '-', rule: '-' })
  .freeze()

/** Markdown has no captions; that of a table becomes the line above it. */
function table(state: State, node: Element) {
  const caption = node.children.find((child) => child.type === 'element' && child.tagName === 'caption')
  const made = defaultHandlers.table(state, node)
  if (caption?.type !== 'element') return made
  const words = defaultHandlers.strong(state, {
    type: 'element',
    tagName: 'strong',
    properties: {},
    children: caption.children,
  })
  return [{ type: 'paragraph' as const, children: [words] }, made]
}

/** Plain elements of HTML as Markdown (GFM); the same elements give the same text. */
export function markdown(tree: Root): string {
  const converted: Nodes = toMdast(tree, { handlers: { table } })
  return writer.stringify(converted as MdastRoot)
}
