import { type Bilingual, languages } from '../languages.ts'
import { type SectionName, sections, shapedPictureAddress, socialPictureAddress } from '../routes.ts'
import { absoluteUrl } from '../site.ts'
import { choicePath, frontPaths, languageAlternates } from './alternates.ts'

/** A page of the sitemaps, in both languages or in one. */
export interface SitemapPage {
  /** A path for each language, or the one path of a page without a counterpart. */
  paths: Bilingual | string
  /** The day or moment of the last change in substance, for both languages or for each; left out where it is not known. */
  updated?: string | Partial<Bilingual>
  /** Of a page below a section: the section. */
  section?: SectionName
}

/** What a sitemap says of one address. */
export interface SitemapEntry {
  url: string
  /** The day or moment of the last change in substance. */
  updated?: string
  /** The address in each language and for all others, where the page stands in both. */
  alternates?: Record<string, string>
  /** The address of the picture that stands for the page. */
  picture?: string
}

/** The kinds of pages, a sitemap each, in the order in which the index names them. */
export const sitemapKinds = ['pages', 'articles', 'topics', 'figures', 'partners', 'glossary', 'sources'] as const

export type SitemapKind = (typeof sitemapKinds)[number]

const kindOfEntries = {
  articles: 'articles',
  topics: 'topics',
  facts: 'figures',
  organisations: 'partners',
  terms: 'glossary',
  sources: 'sources',
  none: 'pages',
} as const satisfies Record<string, SitemapKind>

function kindOf({ section }: SitemapPage): SitemapKind {
  return section === undefined ? 'pages' : kindOfEntries[sections[section].entries]
}

/**
 * What the sitemap of each kind says: every address once, sorted, with its `hreflang` addresses. The language choice, given
 * by its path alone, has those of the front pages. A kind without pages is left out.
 */
export function sitemapEntries(pages: readonly SitemapPage[]): Map<SitemapKind, SitemapEntry[]> {
  const all = new Map<SitemapKind, SitemapEntry[]>()
  for (const kind of sitemapKinds) {
    const own = pages.filter((page) => kindOf(page) === kind).flatMap((page) => entries(page, kind))
    if (own.length > 0)
      all.set(
        kind,
        own.sort((a, b) => (a.url < b.url ? -1 : 1)),
      )
  }
  return all
}

function entries({ paths, updated }: SitemapPage, kind: SitemapKind): SitemapEntry[] {
  if (typeof paths === 'string') {
    const both = paths === choicePath ? frontPaths : undefined
    return [entry(paths, kind, typeof updated === 'string' ? updated : (updated?.de ?? updated?.en), both)]
  }
  return languages.map((language) =>
    entry(paths[language], kind, typeof updated === 'string' ? updated : updated?.[language], paths),
  )
}

function entry(
  path: string,
  kind: SitemapKind,
  updated: string | undefined,
  both: Bilingual | undefined,
): SitemapEntry {
  const picture = pictureOf(path, kind)
  return {
    url: absoluteUrl(path),
    ...(updated && { updated }),
    ...(both && { alternates: languageAlternates(both) }),
    ...(picture && { picture: absoluteUrl(picture) }),
  }
}

/** Articles have a picture in the shape that search engines ask for first, figures that for social networks. */
function pictureOf(path: string, kind: SitemapKind): string | undefined {
  if (kind === 'articles') return shapedPictureAddress(path, '16x9')
  return kind === 'figures' ? socialPictureAddress(path) : undefined
}
