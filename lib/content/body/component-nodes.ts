import type { Nodes, Root } from 'mdast'
import 'mdast-util-mdx'
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx'
import { type ComponentName, type OfferedComponent, offeredComponents } from '../definitions/components.ts'
import type { Place } from '../finding.ts'
import { nodesOf } from './nodes-of.ts'

/** A component in a body, as an editor wrote it; its name may be anything. */
export type ComponentNode = MdxJsxFlowElement | MdxJsxTextElement

/** Whether a node is a component, offered or not. */
export function isComponent(node: { type: string }): node is ComponentNode {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement'
}

/** Every component of a body, in the order of the text. */
export function componentNodes(body: Root | undefined): ComponentNode[] {
  return body ? nodesOf(body).filter(isComponent) : []
}

/** The place where a node begins. */
export function placeOfNode(node: Nodes | ComponentNode['attributes'][number]): Place {
  const start = node.position?.start
  return { line: start?.line ?? 1, column: start?.column ?? 1 }
}

/** The place of an attribute of a component; of the component where the attribute is not there. */
export function placeOfAttribute(node: ComponentNode, name: PropertyKey | undefined): Place {
  const attribute = node.attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === name)
  return placeOfNode(attribute?.position ? attribute : node)
}

/** The attributes of a component by name; `undefined` for one that is no literal text. */
export function literalAttributes(node: ComponentNode): Record<string, string | undefined> {
  return Object.fromEntries(
    node.attributes.flatMap((attribute) =>
      attribute.type === 'mdxJsxAttribute'
        ? [[attribute.name, typeof attribute.value === 'string' ? attribute.value : undefined]]
        : [],
    ),
  )
}

/** The definition of an offered component, or `undefined` for any other name. */
export function offeredComponent(name: string | null): OfferedComponent | undefined {
  return name !== null && Object.hasOwn(offeredComponents, name) ? offeredComponents[name as ComponentName] : undefined
}
