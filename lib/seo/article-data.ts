import type { Article } from '../content/model.ts'
import { address, sectionOfKind } from '../routes.ts'
import { absoluteUrl, site } from '../site.ts'

/** The names in schema.org of what was changed after publication. */
const correctionNames = { correction: 'Correction', addition: 'Addition', update: 'Update' }

/**
 * What an article says of itself in schema.org's words, as JSON-LD: headline, dates and the corrections that readers see on top.
 * See https://schema.org/NewsArticle and https://schema.org/correction.
 */
export function articleData({
  language,
  kind,
  slug,
  title,
  summary,
  published,
  updated,
  corrections,
}: Pick<Article, 'language' | 'kind' | 'slug' | 'title' | 'summary' | 'published' | 'updated' | 'corrections'>): Record<
  string,
  unknown
> {
  return {
    '@context': 'https://schema.org',
    '@type': kind === 'news' ? 'NewsArticle' : 'Article',
    headline: title,
    description: summary,
    inLanguage: language,
    datePublished: published,
    dateModified: updated ?? published,
    mainEntityOfPage: absoluteUrl(address(language, sectionOfKind(kind), slug)),
    author: { '@type': 'Organization', name: site.desk[language] },
    ...(corrections.length > 0 && {
      correction: corrections.map(({ date, kind: sort, text }) => ({
        '@type': 'CorrectionComment',
        name: correctionNames[sort],
        datePublished: date,
        text,
      })),
    }),
  }
}
