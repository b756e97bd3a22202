import { absoluteUrl } from '../site.ts'
import type { SitemapEntry, SitemapKind } from './sitemap.ts'
import { xmlDeclaration, xmlElements } from './xml.ts'

/** What sitemaps.org allows one file: addresses, and bytes before compression. */
export const sitemapLimits = { addresses: 50_000, bytes: 50 * 1024 * 1024 }

/** A sitemap as a file: its name below `/sitemaps/`, what it holds, and when the newest of its pages was changed. */
export interface SitemapFile {
  name: string
  xml: string
  updated?: string
}

const open = [
  `${xmlDeclaration}<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"`,
  '  xmlns:xhtml="http://www.w3.org/1999/xhtml"',
  '  xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">\n',
].join('\n')
const close = '</urlset>\n'

/** The address of a sitemap by the name of its file. */
export function sitemapAddress(name: string): string {
  return `/sitemaps/${name}`
}

/** What a sitemap says of an address, in the order that its schema asks for: the protocol's own elements first. */
function urlElement({ url, updated, alternates = {}, picture }: SitemapEntry): string {
  return xmlElements({
    url: {
      loc: url,
      ...(updated && { lastmod: updated }),
      'xhtml:link': Object.entries(alternates).map(([language, href]) => ({
        '@rel': 'alternate',
        '@hreflang': language,
        '@href': href,
      })),
      ...(picture && { 'image:image': { 'image:loc': picture } }),
    },
  })
}

/** The later of two days or moments, as written. */
function later(a: string | undefined, b: string | undefined): string | undefined {
  if (!a || !b) return a ?? b
  return Date.parse(b) > Date.parse(a) ? b : a
}

/** One or more files for a kind, none of them over the limits: `articles.xml`, `articles-2.xml`. */
function filesOf(kind: SitemapKind, entries: readonly SitemapEntry[], limits: typeof sitemapLimits): SitemapFile[] {
  const frame = Buffer.byteLength(open + close)
  const parts: { elements: string[]; bytes: number; updated?: string }[] = []
  for (const entry of entries) {
    const element = urlElement(entry)
    const bytes = Buffer.byteLength(element)
    let part = parts.at(-1)
    if (!part || part.elements.length === limits.addresses || part.bytes + bytes > limits.bytes) {
      part = { elements: [], bytes: frame }
      parts.push(part)
    }
    part.elements.push(element)
    part.bytes += bytes
    part.updated = later(part.updated, entry.updated)
  }
  return parts.map(({ elements, updated }, index) => ({
    name: index === 0 ? `${kind}.xml` : `${kind}-${index + 1}.xml`,
    xml: open + elements.join('') + close,
    ...(updated && { updated }),
  }))
}

/** The sitemaps of all kinds, each kind split where it would be over the limits. */
export function sitemapFiles(
  entries: ReadonlyMap<SitemapKind, readonly SitemapEntry[]>,
  limits = sitemapLimits,
): SitemapFile[] {
  return [...entries].flatMap(([kind, own]) => filesOf(kind, own, limits))
}

/** The index that names all sitemaps, with the newest change of each. */
export function sitemapIndex(files: readonly SitemapFile[]): string {
  return (
    xmlDeclaration +
    xmlElements({
      sitemapindex: {
        '@xmlns': 'http://www.sitemaps.org/schemas/sitemap/0.9',
        sitemap: files.map(({ name, updated }) => ({
          loc: absoluteUrl(sitemapAddress(name)),
          ...(updated && { lastmod: updated }),
        })),
      },
    })
  )
}
