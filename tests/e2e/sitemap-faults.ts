import { XMLParser, XMLValidator } from 'fast-xml-parser'

/** What the parser makes of an element: text, or its children and `@attributes`; an element may stand several times. */
type Element = { [name: string]: Element | Element[] | string | undefined }

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseTagValue: false,
  parseAttributeValue: false,
})

/** W3C date and time, as sitemaps.org asks for it: a year, month or day, or a moment with its offset. */
const w3cMoment = /^\d{4}(-\d\d(-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d))?)?)?$/
const isMoment = (text: unknown) => typeof text === 'string' && w3cMoment.test(text) && !Number.isNaN(Date.parse(text))

const isAddress = (text: unknown, origin: string): text is string =>
  typeof text === 'string' && URL.canParse(text) && new URL(text).origin === origin && text.length < 2048

const asList = <Item>(value: Item | Item[] | undefined): Item[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value]

/** The elements of a name below the root, or why there are none to look at. */
function rootOf(xml: string, name: string): Element | string {
  const wellFormed = XMLValidator.validate(xml)
  if (wellFormed !== true) return `is not well-formed: line ${wellFormed.err.line}: ${wellFormed.err.msg}`
  const root = parser.parse(xml)[name]
  if (root === undefined) return `has no ${name}`
  if (root['@xmlns'] !== 'http://www.sitemaps.org/schemas/sitemap/0.9')
    return `${name} has no namespace of sitemaps.org`
  if (Buffer.byteLength(xml) > 50 * 1024 * 1024) return 'is over 50 MB'
  return root
}

/** The elements that a schema lists, in its order; others are refused. */
function namesOutOfOrder(element: Element, allowed: readonly string[]): string[] {
  const names = Object.keys(element).filter((name) => !name.startsWith('@') && name !== '#text')
  const strange = names.filter((name) => !allowed.includes(name))
  if (strange.length > 0) return strange.map((name) => `has a ${name}, which its schema does not know`)
  const inOrder = names.toSorted((a, b) => allowed.indexOf(a) - allowed.indexOf(b))
  return names.join() === inOrder.join() ? [] : [`has ${names.join(', ')}; expected the order ${inOrder.join(', ')}`]
}

/** What is wrong with an index of sitemaps, by the schema siteindex.xsd of sitemaps.org. */
export function sitemapIndexFaults(xml: string, origin: string): string[] {
  const root = rootOf(xml, 'sitemapindex')
  if (typeof root === 'string') return [root]
  const parts = asList(root.sitemap) as Element[]
  if (parts.length === 0) return ['names no sitemap; expected at least one']
  const seen = new Set<unknown>()
  return parts.flatMap((part) => {
    const { loc, lastmod } = part
    const faults = namesOutOfOrder(part, ['loc', 'lastmod'])
    if (!isAddress(loc, origin)) faults.push('is no whole address on this site')
    if (seen.has(loc)) faults.push('is named twice')
    if (lastmod !== undefined && !isMoment(lastmod)) faults.push(`has the lastmod ${lastmod}`)
    seen.add(loc)
    return faults.map((fault) => `${loc} ${fault}`)
  })
}

function alternateFaults(loc: unknown, links: Element[]): string[] {
  const targets = new Map(links.map((link) => [link['@hreflang'], link['@href']]))
  const faults = links
    .filter((link) => link['@rel'] !== 'alternate' || typeof link['@href'] !== 'string')
    .map(() => 'has an alternate without rel or href')
  if (targets.size !== links.length) faults.push('names a language twice')
  if (links.length > 0 && ![...targets.values()].includes(loc as string)) faults.push('is not among its own alternates')
  if (links.length > 0 && !targets.has('x-default')) faults.push('has no x-default')
  return faults
}

/** Two days, and an hour between the moment of the news sitemap and the end of its build. */
const newsAge = 49 * 60 * 60 * 1000

const newsParts = ['news:publication', 'news:publication_date', 'news:title']

function newsFaults(news: Element[], moment: Date): string[] {
  if (news.length !== 1) return [`has ${news.length} news:news; expected one`]
  return news.flatMap((one) => {
    const { 'news:publication': publication, 'news:publication_date': date, 'news:title': title } = one
    const faults = namesOutOfOrder(one, newsParts)
    const { 'news:name': name, 'news:language': language } = (publication ?? {}) as Element
    if (!name || !/^[a-z]{2,3}$/.test(String(language))) faults.push('has no name or language of the publication')
    if (!title) faults.push('has no title')
    if (!isMoment(date)) return [...faults, `has the publication date ${date}`]
    const age = moment.getTime() - Date.parse(String(date))
    return age >= 0 && age <= newsAge ? faults : [...faults, `is of ${date}, not of the last two days`]
  })
}

/**
 * What is wrong with a sitemap, by the schemas sitemap.xsd, sitemap-image.xsd and sitemap-news.xsd and by what Google asks
 * for. `newsAt` is the moment of the build for the news sitemap, the only one that may be empty.
 */
export function sitemapFaults(xml: string, origin: string, newsAt?: Date): string[] {
  const root = rootOf(xml, 'urlset')
  if (typeof root === 'string') return [root]
  const pages = asList(root.url) as Element[]
  const limit = newsAt ? 1000 : 50_000
  if (pages.length > limit) return [`has ${pages.length} addresses; expected at most ${limit}`]
  if (pages.length === 0 && !newsAt) return ['has no address; expected at least one']
  const seen = new Set<unknown>()
  return pages.flatMap((page) => {
    const { loc, lastmod, 'xhtml:link': links, 'image:image': images, 'news:news': news } = page
    const faults = namesOutOfOrder(page, ['loc', 'lastmod', 'xhtml:link', 'image:image', 'news:news'])
    if (!isAddress(loc, origin)) faults.push('is no whole address on this site')
    if (seen.has(loc)) faults.push('is listed twice')
    if (lastmod !== undefined && !isMoment(lastmod)) faults.push(`has the lastmod ${lastmod}`)
    for (const image of asList(images) as Element[])
      if (!isAddress(image['image:loc'], origin)) faults.push('has a picture without a whole address')
    faults.push(...alternateFaults(loc, asList(links) as Element[]))
    if (newsAt) faults.push(...newsFaults(asList(news) as Element[], newsAt))
    else if (news !== undefined) faults.push('has news outside the news sitemap')
    seen.add(loc)
    return faults.map((fault) => `${loc} ${fault}`)
  })
}
