import type { Nodes } from 'mdast'
import 'mdast-util-mdx'
import { visit } from 'unist-util-visit'
import { placeOfNode } from '../../content/body/component-nodes.ts'
import type { ContentFile, Link } from '../../content/input/content-file.ts'

/** The words of a node; a component counts as a word, because something is shown. */
function wordsOf(node: Nodes): string {
  if ('value' in node) return node.value
  if ('children' in node && node.children.length > 0) return node.children.map((child) => wordsOf(child)).join('')
  return node.type === 'mdxJsxTextElement' ? '\uFFFC' : ''
}

/** The links of files that were asked for; several rules look at the same. */
const known = new WeakMap<ContentFile, Link[]>()

/** Every link of a body, in the order of the text. A link by reference comes with the address of its definition. */
export function linksOf(file: ContentFile): Link[] {
  const links = file.known?.links ?? known.get(file) ?? findLinks(file)
  known.set(file, links)
  return links
}

function findLinks({ body }: ContentFile): Link[] {
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
