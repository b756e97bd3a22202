import type { MetadataRoute } from 'next'
import { type Bilingual, languages } from '../languages.ts'
import { absoluteUrl } from '../site.ts'
import { choicePath, frontPaths, languageAlternates } from './alternates.ts'

/** A page of the sitemap, in both languages or in one. */
export interface SitemapPage {
  /** A path for each language, or the one path of a page without a counterpart. */
  paths: Bilingual | string
  /** The day or moment of the last change in substance, for both languages or for each; left out where it is not known. */
  updated?: string | Partial<Bilingual>
}

/**
 * The sitemap: every address once, sorted, with its `hreflang` addresses. The language choice, given by its path alone,
 * has those of the front pages.
 */
export function siteMap(pages: readonly SitemapPage[]): MetadataRoute.Sitemap {
  return pages.flatMap(entries).sort((a, b) => (a.url < b.url ? -1 : 1))
}

function entries({ paths, updated }: SitemapPage): MetadataRoute.Sitemap {
  if (typeof paths === 'string') {
    const both = paths === choicePath ? frontPaths : undefined
    return [entry(paths, typeof updated === 'string' ? updated : (updated?.de ?? updated?.en), both)]
  }
  return languages.map((language) =>
    entry(paths[language], typeof updated === 'string' ? updated : updated?.[language], paths),
  )
}

function entry(path: string, updated: string | undefined, both: Bilingual | undefined): MetadataRoute.Sitemap[number] {
  return {
    url: absoluteUrl(path),
    ...(updated && { lastModified: updated }),
    ...(both && { alternates: { languages: languageAlternates(both) } }),
  }
}
