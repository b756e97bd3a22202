import type { Nodes } from 'mdast'
import { componentNodes, isComponent, literalAttributes, placeOfNode } from '../../content/body/component-nodes.ts'
import type { Place } from '../../content/finding.ts'
import type { ContentFile } from '../../content/input/content-file.ts'

/** A part of a body that both languages have: a heading, a table, a block component. */
export interface Station {
  /** What it is, in words for a message, and the same in both languages. */
  name: string
  place: Place
  /** The figures in the sentences from here to the next station. */
  figures: { name: string; place: Place }[]
}

const sharedAttributes = [
  ...['id', 'source', 'facts', 'of'],
  // Of the pictures that are drawn from records.
  ...['count', 'share', 'events', 'prices', 'fact', 'compute', 'among', 'place'],
]

/** A component with the attributes that mean the same in both languages: ids, not titles nor grammatical cases. */
function componentName(node: Parameters<typeof literalAttributes>[0]): string {
  const attributes = literalAttributes(node)
  const shared = sharedAttributes.flatMap((name) => (attributes[name] ? [`${name}="${attributes[name]}"`] : []))
  return `<${[node.name, ...shared].join(' ')}>`
}

/** What a top-level block is for the outline, or nothing for running text. */
function stationName(node: Nodes): string | undefined {
  if (node.type === 'heading') return `a heading of level ${node.depth}`
  if (node.type === 'table')
    return `a table of ${node.children.length} lines and ${node.children[0]?.children.length ?? 0} columns`
  return isComponent(node) ? componentName(node) : undefined
}

/**
 * The outline of a body: its headings, tables and block components in their order, and between them the figures of the
 * sentences. Those come in any order, because languages order their words differently.
 */
export function outlineOf({ body }: ContentFile): Station[] {
  const nodes = body?.children ?? []
  const beginning = nodes[0] ? placeOfNode(nodes[0]) : { line: 1, column: 1 }
  const stations: Station[] = [{ name: 'the beginning', place: beginning, figures: [] }]
  for (const node of nodes) {
    const name = stationName(node)
    if (name) stations.push({ name, place: placeOfNode(node), figures: [] })
    // Where a term is explained is up to each language.
    for (const inline of componentNodes({ type: 'root', children: [node] }))
      if (inline.type === 'mdxJsxTextElement' && inline.name !== 'Term')
        stations.at(-1)?.figures.push({ name: componentName(inline), place: placeOfNode(inline) })
  }
  return stations
}
