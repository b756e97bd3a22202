import { Feed } from 'feed'
import type { ArticleSummary } from '../content/model.ts'
import { formatDay } from '../format/date.ts'
import { translator } from '../i18n/translate.ts'
import type { Language } from '../languages.ts'
import { address, feedAddress, sectionOfKind } from '../routes.ts'
import { absoluteUrl, site, siteUrl } from '../site.ts'
import { descriptionText, titleText } from './feed-text.ts'

/** An article of a feed, with the names of its topics in the feed's language where they are to be listed. */
export interface FeedArticle extends ArticleSummary {
  categories?: readonly string[]
  /** What was changed after publication; readers of the feed are told of it as well. */
  corrections?: readonly { date: string; kind: 'correction' | 'addition' | 'update'; text: string }[]
}

/** The year from which the site's host may name its articles; tag URIs ask for one (RFC 4151) and it must never change. */
const taggedSince = '2026'

/**
 * The RSS 2.0 feed of a language, as XML, newest article first. It depends on nothing but the articles and `SITE_URL`: the
 * build date is that of the newest change, so that the same content gives the same file.
 */
export function rssFeed({ language, articles }: { language: Language; articles: readonly FeedArticle[] }): string {
  const t = translator(language)
  const feed = new Feed({
    title: t('feed.title', { site: site.name, claim: site.claim[language] }),
    description: t('feed.description'),
    link: absoluteUrl(address(language)),
    feed: absoluteUrl(feedAddress(language)),
    language,
    generator: site.name,
    updated: latestChange(articles),
  })
  for (const article of [...articles].sort(newestFirst)) {
    feed.addItem({
      title: titleText(article.title),
      description: descriptionText([article.summary, ...correctionLines(article, language)].join(' ')),
      link: absoluteUrl(address(language, sectionOfKind(article.kind), article.slug)),
      guid: guid(article.id, language),
      date: new Date(article.published),
      category: article.categories?.map((name) => ({ name: titleText(name) })),
    })
  }
  const xml = feed.rss2()
  // Without a date the package writes the present one. An empty feed has none, and RSS does not ask for it.
  return articles.length > 0 ? xml : xml.replace(/\s*<lastBuildDate>[^<]*<\/lastBuildDate>/, '')
}

function correctionLines({ corrections = [] }: FeedArticle, language: Language): string[] {
  const t = translator(language)
  return corrections.map(({ date, kind, text }) => `${t(`correction.${kind}`)}, ${formatDay(date, language)}: ${text}`)
}

/** A name for the article that stays when its slug changes, so that feed readers do not show it twice. */
function guid(id: string, language: Language): string {
  return `tag:${new URL(siteUrl()).hostname},${taggedSince}:articles/${id}/${language}`
}

function latestChange(articles: readonly FeedArticle[]): Date {
  return new Date(Math.max(0, ...articles.map(({ published, updated }) => Date.parse(updated ?? published))))
}

/** Moments have different offsets and cannot be compared as text; the id decides between articles of one moment. */
function newestFirst(a: FeedArticle, b: FeedArticle): number {
  return Date.parse(b.published) - Date.parse(a.published) || (a.id < b.id ? -1 : 1)
}
