import type { ArticleSummary } from '../content/model.ts'
import { address, sectionOfKind } from '../routes.ts'
import { absoluteUrl, site } from '../site.ts'
import { xmlDeclaration, xmlElements } from './xml.ts'

/** The file of the news sitemap below `/sitemaps/`. */
export const newsSitemapFile = 'news.xml'

/** Google takes articles of the last two days, at most a thousand in a file. */
const days = 2
const maximum = 1000

/**
 * The news sitemap of Google: the articles of the two days before a moment, newest first. On most days it has none, and
 * Google says that this is no mistake (https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap),
 * although the schema of sitemaps.org asks for at least one address. It is therefore not in the index.
 */
export function newsSitemap(articles: readonly ArticleSummary[], moment: Date): string {
  const age = ({ published }: ArticleSummary) => moment.getTime() - Date.parse(published)
  const recent = articles
    .filter((article) => age(article) >= 0 && age(article) <= days * 24 * 60 * 60 * 1000)
    .sort((a, b) => age(a) - age(b) || (a.slug < b.slug ? -1 : 1))
    .slice(0, maximum)
  return (
    xmlDeclaration +
    xmlElements({
      urlset: {
        '@xmlns': 'http://www.sitemaps.org/schemas/sitemap/0.9',
        '@xmlns:news': 'http://www.google.com/schemas/sitemap-news/0.9',
        url: recent.map(({ language, kind, slug, published, title }) => ({
          loc: absoluteUrl(address(language, sectionOfKind(kind), slug)),
          'news:news': {
            'news:publication': { 'news:name': site.name, 'news:language': language },
            'news:publication_date': published,
            'news:title': title,
          },
        })),
      },
    })
  )
}
