import 'mdast-util-mdx'
import { visit } from 'unist-util-visit'
import { componentNodes, literalAttributes, placeOfAttribute, placeOfNode } from '../content/body/component-nodes.ts'
import type { Place } from '../content/finding.ts'
import type { Content, ContentFile } from '../content/input/content-file.ts'
import type { ValuePath } from '../content/input/located-yaml.ts'

/** An address outside of the site, and everywhere the content leads to it. */
export interface OutwardLink {
  /** Without an anchor, which no server is told. */
  address: string
  /** Each as `file:line`, in the order of the content. */
  places: string[]
}

interface Found {
  address: string
  place: Place
}

const isOutward = (address: string) => /^(?:https?:)?\/\//i.test(address)

/** Addresses within a text; a full stop or comma behind one belongs to the sentence. */
const addressesIn = (text: string) =>
  [...text.matchAll(/https?:\/\/[^\s<>"'()[\]{}]+/gi)].map(([address]) => address.replace(/[.,;:!?…]+$/, ''))

/** Every address in the fields of a record or front matter: those that are nothing else, and those within a text. */
function linksOfFields(file: ContentFile, value: unknown = file.data.value, path: ValuePath = []): Found[] {
  if (typeof value === 'string')
    return addressesIn(value).map((address) => ({ address, place: file.data.placeOf(path) }))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    linksOfFields(file, inner, [...path, Array.isArray(value) ? Number(key) : key]),
  )
}

/** Every address in a body: of links, of definitions, of pictures, and in what components are given. */
function linksOfBody({ body }: ContentFile): Found[] {
  if (!body) return []
  const found: Found[] = []
  visit(body, (node) => {
    if (node.type === 'link' || node.type === 'definition' || node.type === 'image')
      found.push({ address: node.url, place: placeOfNode(node) })
  })
  for (const node of componentNodes(body))
    for (const [name, value] of Object.entries(literalAttributes(node)))
      if (typeof value === 'string')
        for (const address of addressesIn(value)) found.push({ address, place: placeOfAttribute(node, name) })
  return found
}

/** Every address outside of the site that the content leads to, drafts included, each once, in the order of the content. */
export function outwardLinks({ files }: Pick<Content, 'files'>): OutwardLink[] {
  const links = new Map<string, OutwardLink>()
  for (const file of files)
    for (const { address, place } of [...linksOfFields(file), ...linksOfBody(file)]) {
      if (!isOutward(address)) continue
      const whole = (address.startsWith('//') ? `https:${address}` : address).replace(/#.*$/, '')
      const link = links.get(whole) ?? { address: whole, places: [] }
      const shown = `${file.path}:${place.line}`
      if (!link.places.includes(shown)) link.places.push(shown)
      links.set(whole, link)
    }
  return [...links.values()]
}
