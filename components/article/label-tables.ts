import type { Element, Root } from 'hast'
import { copyOfTree } from '@/lib/content/body/copy-of-tree.ts'
import { nodesOf } from '@/lib/content/body/nodes-of.ts'

/**
 * A copy of a tree whose tables say what each cell belongs to: column headings get their scope, and every cell the text of
 * its heading as `data-label`, which a narrow screen shows before the cell.
 */
export function labelTables(tree: Root): Root {
  const copy = copyOfTree(tree)
  for (const table of descendants(copy, 'table')) {
    const headings = descendants(table, 'th')
    for (const heading of headings) heading.properties.scope = 'col'
    for (const row of descendants(table, 'tr'))
      for (const [column, cell] of descendants(row, 'td').entries()) {
        const heading = headings[column]
        cell.properties.dataLabel = heading ? text(heading) : ''
        // One box for the whole cell beside its label; loose text and links would each become a box of their own.
        cell.children = [{ type: 'element', tagName: 'span', properties: {}, children: cell.children as Element[] }]
      }
  }
  return copy
}

function descendants(parent: Element | Root, tagName: string): Element[] {
  return nodesOf(parent).filter((node) => node.type === 'element' && node.tagName === tagName) as Element[]
}

function text(node: Element): string {
  return nodesOf(node)
    .map((part) => (part.type === 'text' ? part.value : ''))
    .join('')
}
