import { DOMParser, type Element, onWarningStopParsing } from '@xmldom/xmldom'

const atomNames = 'http://www.w3.org/2005/Atom'
const contentNames = 'http://purl.org/rss/1.0/modules/content/'

/** What one of several formats of a feed says, for comparing them. */
export interface FeedSummary {
  language: string
  /** The address under which the feed says that it stands. */
  self: string
  /** Ids of the articles, in order. */
  ids: string[]
  /** Addresses of the articles, in order. */
  links: string[]
}

/** What is wrong with a feed, as sentences, and what it says as far as it could be read. */
export interface ReadFeed {
  faults: string[]
  feed: FeedSummary
}

const nothing: FeedSummary = { language: '', self: '', ids: [], links: [] }

/** Everything that a strict parser of XML says against a text; then there is no document. */
export function parsedXml(xml: string): { root?: Element; faults: string[] } {
  // The library lets characters through that no XML may hold.
  if (/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.test(xml))
    return { faults: ['is not well-formed: holds a character that no XML may hold'] }
  try {
    const root = new DOMParser({ onError: onWarningStopParsing }).parseFromString(xml, 'text/xml').documentElement
    return root ? { root, faults: [] } : { faults: ['holds no element'] }
  } catch (error) {
    return { faults: [`is not well-formed: ${error instanceof Error ? error.message : error}`] }
  }
}

const childrenOf = (parent: Element, name: string, names: string | null = null): Element[] =>
  [...parent.childNodes].filter(
    (node): node is Element => node.nodeType === 1 && node.localName === name && (node.namespaceURI ?? null) === names,
  )
const textOf = (parent: Element, name: string, names: string | null = null): string =>
  childrenOf(parent, name, names)[0]?.textContent ?? ''

function missing(where: string, values: Record<string, string>): string[] {
  return Object.entries(values).flatMap(([name, value]) => (value.trim() ? [] : [`${where} has no ${name}`]))
}

function badAddresses(where: string, values: readonly string[]): string[] {
  const whole = (value: string) => /^https?:\/\/[^\s/]+\/\S*$/.test(value) && URL.canParse(value)
  return values
    .filter((value) => !whole(value))
    .map((value) => `${where} has the address "${value}", which is not absolute`)
}

/** Addresses of links and pictures in HTML that a reader away from the site could not follow; `mailto:` is one it can. */
function badLinks(where: string, html: string): string[] {
  const found = [...html.matchAll(/ (?:href|src)="([^"]*)"/g)].map(([, value = '']) => value.replaceAll('&#x26;', '&'))
  return [
    ...badAddresses(
      where,
      found.filter((value) => !value.startsWith('mailto:')),
    ),
    ...(/<(script|style|svg|form|button|iframe)\b|\s(class|id|style|on\w+)="|popover/.exec(html)
      ? [`${where} holds more than plain elements`]
      : []),
    ...(/undefined|\[object|<[A-Z]\w*/.test(html) ? [`${where} holds what was not resolved`] : []),
  ]
}

/** RFC 3339, as Atom and JSON Feed ask for. */
function badMoments(where: string, values: readonly string[]): string[] {
  const fit = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/
  return values
    .filter((value) => !fit.test(value) || Number.isNaN(Date.parse(value)))
    .map((value) => `${where} has the date "${value}", which is none`)
}

function repeated(ids: readonly string[]): string[] {
  return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `the id ${id} stands twice`)
}

/** What is wrong with an RSS 2.0 feed (https://www.rssboard.org/rss-specification). */
export function rssFeed(xml: string): ReadFeed {
  const { root, faults } = parsedXml(xml)
  const channel = root && childrenOf(root, 'channel')[0]
  if (!channel || root.localName !== 'rss' || root.getAttribute('version') !== '2.0')
    return { faults: faults.length > 0 ? faults : ['is no RSS 2.0'], feed: nothing }
  const self = childrenOf(channel, 'link', atomNames).find((link) => link.getAttribute('rel') === 'self')
  const items = childrenOf(channel, 'item')
  const feed = {
    language: textOf(channel, 'language'),
    self: self?.getAttribute('href') ?? '',
    ids: items.map((item) => textOf(item, 'guid')),
    links: items.map((item) => textOf(item, 'link')),
  }
  const dated = /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d GMT$/
  const builds = childrenOf(channel, 'lastBuildDate').map((one) => one.textContent ?? '')
  faults.push(
    ...missing('the feed', {
      title: textOf(channel, 'title'),
      link: textOf(channel, 'link'),
      description: textOf(channel, 'description'),
      language: feed.language,
      'link to itself': feed.self,
    }),
    ...badAddresses('the feed', [textOf(channel, 'link'), feed.self]),
    ...[...builds, ...items.map((item) => textOf(item, 'pubDate'))]
      .filter((date) => !dated.test(date) || Number.isNaN(Date.parse(date)))
      .map((date) => `a date is "${date}", which is none`),
    ...repeated(feed.ids),
    ...items.flatMap((item) => {
      const where = `the article ${textOf(item, 'guid')}`
      const html = textOf(item, 'encoded', contentNames)
      return [
        ...missing(where, { title: textOf(item, 'title'), guid: textOf(item, 'guid'), text: html }),
        ...badAddresses(where, [textOf(item, 'link')]),
        ...badLinks(where, html),
      ]
    }),
  )
  return { faults, feed }
}

const linkOf = (parent: Element, rel: string) =>
  childrenOf(parent, 'link', atomNames)
    .find((link) => (link.getAttribute('rel') ?? 'alternate') === rel)
    ?.getAttribute('href') ?? ''

/** What is wrong with an Atom feed (RFC 4287). */
export function atomFeed(xml: string): ReadFeed {
  const { root, faults } = parsedXml(xml)
  if (root?.localName !== 'feed' || root.namespaceURI !== atomNames)
    return { faults: faults.length > 0 ? faults : ['is no Atom feed'], feed: nothing }
  const entries = childrenOf(root, 'entry', atomNames)
  const author = (parent: Element) =>
    childrenOf(parent, 'author', atomNames).map((one) => textOf(one, 'name', atomNames))[0]
  const feed = {
    language: root.getAttribute('xml:lang') ?? '',
    self: linkOf(root, 'self'),
    ids: entries.map((entry) => textOf(entry, 'id', atomNames)),
    links: entries.map((entry) => linkOf(entry, 'alternate')),
  }
  const moments = (parent: Element) =>
    [...childrenOf(parent, 'updated', atomNames), ...childrenOf(parent, 'published', atomNames)].map(
      (one) => one.textContent ?? '',
    )
  faults.push(
    ...missing('the feed', {
      id: textOf(root, 'id', atomNames),
      title: textOf(root, 'title', atomNames),
      updated: textOf(root, 'updated', atomNames),
      language: feed.language,
      'link to itself': feed.self,
    }),
    ...badAddresses('the feed', [feed.self, linkOf(root, 'alternate')]),
    ...badMoments('the feed', moments(root)),
    ...repeated([textOf(root, 'id', atomNames), ...feed.ids]),
    ...entries.flatMap((entry) => {
      const id = textOf(entry, 'id', atomNames)
      const where = `the article ${id}`
      const html = textOf(entry, 'content', atomNames)
      return [
        ...missing(where, {
          id,
          title: textOf(entry, 'title', atomNames),
          updated: textOf(entry, 'updated', atomNames),
          text: html,
          author: author(entry) ?? author(root) ?? '',
        }),
        ...badMoments(where, moments(entry)),
        ...badAddresses(where, [linkOf(entry, 'alternate')]),
        ...badLinks(where, html),
      ]
    }),
  )
  return { faults, feed }
}

const record = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
const word = (value: unknown): string => (typeof value === 'string' ? value : '')

/** What is wrong with a JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). */
export function jsonFeed(text: string): ReadFeed {
  let whole: Record<string, unknown>
  try {
    whole = record(JSON.parse(text))
  } catch (error) {
    return { faults: [`is no JSON: ${error instanceof Error ? error.message : error}`], feed: nothing }
  }
  if (whole.version !== 'https://jsonfeed.org/version/1.1') return { faults: ['is no JSON Feed 1.1'], feed: nothing }
  if (!Array.isArray(whole.items)) return { faults: ['the feed has no items'], feed: nothing }
  const items = whole.items.map(record)
  const feed = {
    language: word(whole.language),
    self: word(whole.feed_url),
    ids: items.map(({ id }) => word(id)),
    links: items.map(({ url }) => word(url)),
  }
  const faults = [
    ...missing('the feed', { title: word(whole.title), language: feed.language, feed_url: feed.self }),
    ...badAddresses('the feed', [feed.self, word(whole.home_page_url)]),
    ...repeated(feed.ids),
    ...items.flatMap((item) => {
      const where = `the article ${word(item.id)}`
      return [
        ...missing(where, { id: word(item.id), title: word(item.title), content_html: word(item.content_html) }),
        ...badMoments(where, [word(item.date_published), word(item.date_modified)]),
        ...badAddresses(where, [word(item.url)]),
        ...badLinks(where, word(item.content_html)),
      ]
    }),
  ]
  return { faults, feed }
}

/** The check of each format, by its name in the table of routes. */
export const feedReaders = { rss: rssFeed, atom: atomFeed, json: jsonFeed }
