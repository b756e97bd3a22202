import type { Root } from 'hast'
import { copyOfTree } from './copy-of-tree.ts'
import { nodesOf } from './nodes-of.ts'

/** The beginning of a tree, and then each heading with what follows it, one tree each; footnotes are the last. */
export function sectionsOf({ children }: Root): Root[] {
  const sections: Root[] = [{ type: 'root', children: [] }]
  for (const node of children) {
    const begins = node.type === 'element' && (/^h[2-6]$/.test(node.tagName) || node.tagName === 'section')
    if (begins) sections.push({ type: 'root', children: [] })
    sections.at(-1)?.children.push(node)
  }
  return sections
}

/** A copy of a tree whose ids begin with a word of their own, and so do the links and references to them. */
export function withIdPrefix(tree: Root, prefix: string): Root {
  const copy = copyOfTree(tree)
  for (const node of nodesOf(copy)) {
    if (node.type !== 'element') continue
    const { properties } = node
    const { id, href, ariaDescribedBy } = properties
    if (typeof id === 'string') properties.id = prefix + id
    if (typeof href === 'string' && href.startsWith('#')) properties.href = `#${prefix}${href.slice(1)}`
    if (Array.isArray(ariaDescribedBy)) properties.ariaDescribedBy = ariaDescribedBy.map((one) => prefix + one)
  }
  return copy
}

/** What belongs to the sentences themselves; pictures, boxes and tables of records stand beside them. */
const spoken: ReadonlySet<string> = new Set(['Quote'])

/** A copy of a body with its words and quotations alone: without pictures, boxes of figures and tables of partners. */
export function wordsOnly(tree: Root): Root {
  const children = tree.children.filter((node) => node.type !== 'mdxJsxFlowElement' || spoken.has(node.name ?? ''))
  return { ...tree, children }
}
