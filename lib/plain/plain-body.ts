import type { ElementContent, Properties, Root, RootContent } from 'hast'
import 'mdast-util-mdx'
import { h } from 'hastscript'
import { absoluteUrl } from '../site.ts'
import { plainComponents } from './plain-components.ts'
import type { Plain, PlainContext } from './plain-context.ts'

/** The attributes that plain elements keep; the rest serves the page's styles and scripts. */
const kept = ['lang', 'alt', 'src', 'width', 'height', 'scope', 'align', 'start'] as const

/** A checked body as plain elements of HTML, without components, classes and ids; links have whole addresses. */
export function plainBody(tree: Root, context: PlainContext): Plain {
  return plainNodes(tree.children, context)
}

function plainNodes(nodes: readonly (RootContent | ElementContent)[], context: PlainContext): Plain {
  return nodes.flatMap((node): Plain => {
    if (node.type === 'text') return [{ type: 'text', value: node.value }]
    if (node.type === 'element')
      return [h(node.tagName, attributesOf(node.properties, context.path), plainNodes(node.children, context))]
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') return plainComponent(node, context)
    return []
  })
}

type ComponentNode = Extract<ElementContent, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>

function plainComponent({ name, attributes, children }: ComponentNode, context: PlainContext): Plain {
  const render =
    name && Object.hasOwn(plainComponents, name) ? plainComponents[name as keyof typeof plainComponents] : undefined
  if (!render) throw new Error(`A body names <${name}>, which has no plain form`)
  const values = Object.fromEntries(
    attributes.flatMap((one) => (one.type === 'mdxJsxAttribute' ? [[one.name, one.value ?? undefined]] : [])),
  )
  // Each takes the attributes of its own component, which were checked when the body was loaded.
  return render(values as never, context, plainNodes(children, context))
}

function attributesOf(properties: Properties, path: string): Properties {
  const { href } = properties
  return {
    ...Object.fromEntries(kept.flatMap((name) => (properties[name] === undefined ? [] : [[name, properties[name]]]))),
    ...(typeof href === 'string' ? { href: wholeAddress(href, path) } : {}),
  }
}

/** The whole address of a link within the page, on the site or elsewhere. */
function wholeAddress(href: string, path: string): string {
  return new URL(href, absoluteUrl(path)).href
}
