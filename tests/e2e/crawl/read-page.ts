import { Parser } from 'htmlparser2'

/** What a crawler takes from a page. Addresses are absolute. */
export interface ReadPage {
  /** What the page names as its canonical address; several if it does so several times. */
  canonicals: string[]
  /** The versions in other languages, by language. */
  alternates: Map<string, string>
  /** Where its links lead, without the part after `#`. */
  links: Set<string>
  /** The feeds, files and other forms that its head names, with their media types. */
  offers: { type: string; address: string }[]
  /** The text of each block of JSON-LD. */
  blocks: string[]
  /** The picture that social networks show, with the size that the page claims. */
  picture?: { address: string; width: number; height: number }
  /** Whether search engines are asked to leave the page out. */
  hidden: boolean
}

/** Reads a page as a crawler does: its head, its links and its structured data. */
export function readPage(html: string, address: string): ReadPage {
  const absolute = (href: string) => new URL(href, address).href.replace(/#.*$/, '')
  const page: ReadPage = {
    canonicals: [],
    alternates: new Map(),
    links: new Set(),
    offers: [],
    blocks: [],
    hidden: false,
  }
  const properties = new Map<string, string>()
  let block: string | undefined
  const parser = new Parser({
    onopentag: (name, attributes) => {
      const { rel, href, hreflang, type, content } = attributes
      if (name === 'a' && href) page.links.add(absolute(href))
      if (name === 'link' && rel === 'canonical' && href) page.canonicals.push(href)
      if (name === 'link' && rel === 'alternate' && href && hreflang) page.alternates.set(hreflang, href)
      if (name === 'link' && rel === 'alternate' && href && type) page.offers.push({ type, address: href })
      if (name === 'meta' && attributes.property && content) properties.set(attributes.property, content)
      if (name === 'meta' && attributes.name === 'robots' && content?.includes('noindex')) page.hidden = true
      if (name === 'script' && type === 'application/ld+json') block = ''
    },
    ontext: (text) => {
      if (block !== undefined) block += text
    },
    onclosetag: (name) => {
      if (name !== 'script' || block === undefined) return
      page.blocks.push(block)
      block = undefined
    },
  })
  parser.end(html)
  const picture = properties.get('og:image')
  if (picture)
    page.picture = {
      address: picture,
      width: Number(properties.get('og:image:width')),
      height: Number(properties.get('og:image:height')),
    }
  return page
}
