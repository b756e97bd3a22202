import type { Nodes } from 'mdast'
import 'mdast-util-mdx'
import { visit } from 'unist-util-visit'
import { placeOfNode } from '../../content/body/component-nodes.ts'
import type { Place } from '../../content/finding.ts'
import type { ContentFile } from '../../content/input/content-file.ts'

/** A link in a body, or the definition of one's address. */
export interface Link {
  address: string
  place: Place
  /** The words that readers click; `undefined` for a definition. */
  text?: string
}

/** The words of a node; a component counts as a word, because something is shown. */
function wordsOf(node: Nodes): string {
  if ('value' in node) return node.value
  if ('children' in node && node.children.length > 0) return node.children.map((child) => wordsOf(child)).join('')
  return node.type === 'mdxJsxTextElement' ? '\uFFFC' : ''
}

/** Every link of a body, in the order of the text. A link by reference comes with the address of its definition. */
export function linksOf({ body }: ContentFile): Link[] {
  const links: Link[] = []
  const definitions = new Map<string, string>()
  if (!body) return links
  visit(body, 'definition', ({ identifier, url }) => {
    if (!definitions.has(identifier)) definitions.set(identifier, url)
  })
  visit(body, (node) => {
    if (node.type === 'link') links.push({ address: node.url, place: placeOfNode(node), text: wordsOf(node) })
    if (node.type === 'linkReference')
      links.push({
        address: definitions.get(node.identifier) ?? '',
        place: placeOfNode(node),
        text: wordsOf(node),
      })
  })
  return links
}
