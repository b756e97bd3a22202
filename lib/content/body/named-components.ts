import type { Root } from 'mdast'
import { componentNodes, literalAttributes } from './component-nodes.ts'

/** A component as a body names it, with its literal attributes. */
export interface NamedComponent {
  name: string | null
  attributes: Readonly<Record<string, string | undefined>>
}

/** The components that a parsed body names, in the order of its text. */
export function namedComponents(tree: Root): NamedComponent[] {
  return componentNodes(tree).map((node) => ({ name: node.name, attributes: literalAttributes(node) }))
}
