import { DomUtils, parseDocument } from 'htmlparser2'

/** A page by its path, and its HTML. */
export interface Page {
  path: string
  html: string
}

/** What a page's head says. */
interface Head {
  title: string
  /** Values by `name` or `property`. */
  meta: Map<string, string[]>
  links: { rel?: string; href?: string; hreflang?: string; type?: string }[]
}

function headOf(html: string): Head {
  const head = parseDocument(html.slice(0, html.indexOf('<body')))
  const meta = new Map<string, string[]>()
  for (const { attribs } of DomUtils.getElementsByTagName('meta', head)) {
    const name = attribs.name ?? attribs.property
    if (name) meta.set(name, [...(meta.get(name) ?? []), attribs.content ?? ''])
  }
  return {
    title: DomUtils.textContent(DomUtils.getElementsByTagName('title', head)),
    meta,
    links: DomUtils.getElementsByTagName('link', head).map(({ attribs }) => attribs),
  }
}

const pathOf = (address = '') => (URL.canParse(address) ? new URL(address).pathname : address)

const whole = /^https?:\/\/[^/]+\//

/** What each page must say once, and how it begins or looks. */
const once: Record<string, RegExp> = {
  description: /^.{10,}$/,
  robots: /^max-image-preview:large$/,
  'og:title': /^.{2,}$/,
  'og:description': /^.{10,}$/,
  'og:url': whole,
  'og:site_name': /./,
  'og:type': /^(website|article)$/,
  'og:image': /^https?:\/\/.+\/og\.png$/,
  'og:image:type': /^image\/png$/,
  'og:image:width': /^1200$/,
  'og:image:height': /^630$/,
  'og:image:alt': /^.{5,}$/,
  'twitter:card': /^summary_large_image$/,
}

/**
 * What is wrong with the heads of a site's pages, as lines that begin with the page's path: each must have title, description,
 * canonical address and picture once, and each alternate must answer back.
 */
export function metadataFaults(pages: readonly Page[]): string[] {
  const heads = new Map(pages.map(({ path, html }) => [path, headOf(html)]))
  return [...heads].flatMap(([path, head]) =>
    [...ownFaults(path, head), ...alternateFaults(path, head, heads)].map((fault) => `${path}: ${fault}`),
  )
}

function ownFaults(path: string, { title, meta, links }: Head): string[] {
  const canonicals = links.filter(({ rel }) => rel === 'canonical').map(({ href }) => href)
  const isArticle = meta.get('og:type')?.[0] === 'article'
  const expected = isArticle ? { ...once, author: /./, 'article:published_time': /[Z+-][\d:]*$/ } : once
  return [
    ...(title.length >= 3 ? [] : ['has no title']),
    ...(canonicals.length === 1 && whole.test(canonicals[0] ?? '') && pathOf(canonicals[0]) === path
      ? []
      : [`its canonical address is ${canonicals.join() || 'missing'}`]),
    ...Object.entries(expected).flatMap(([name, pattern]) => {
      const values = meta.get(name) ?? []
      return values.length === 1 && pattern.test(values[0] ?? '')
        ? []
        : [`${name} is ${values.join(' and ') || 'missing'}`]
    }),
  ]
}

function alternatesOf({ links }: Head): Map<string, string> {
  const alternates = links.filter(({ rel, hreflang }) => rel === 'alternate' && hreflang)
  return new Map(alternates.map(({ hreflang = '', href }) => [hreflang, pathOf(href)]))
}

/** `hreflang`: none at all, or the page itself, its counterpart and `x-default`, each of which says the same. */
function alternateFaults(path: string, head: Head, heads: ReadonlyMap<string, Head>): string[] {
  const own = alternatesOf(head)
  if (own.size === 0) return []
  const faults = [...own.values()].includes(path) ? [] : ['is not among its own alternates']
  for (const language of ['de', 'en', 'x-default']) if (!own.has(language)) faults.push(`has no alternate ${language}`)
  for (const other of new Set(own.values())) {
    const answer = heads.get(other)
    if (!answer) faults.push(`its alternate ${other} does not exist`)
    else if (JSON.stringify([...alternatesOf(answer)]) !== JSON.stringify([...own]))
      faults.push(`its alternate ${other} does not answer back`)
  }
  return faults
}

/** Whether search engines are kept away from a page. */
export function isKeptOut(html: string): boolean {
  return (
    headOf(html)
      .meta.get('robots')
      ?.some((rules) => rules.includes('noindex')) ?? false
  )
}
