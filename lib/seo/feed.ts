import type { Article, Topic } from '../content/model.ts'
import { formatDay } from '../format/date.ts'
import { translator } from '../i18n/translate.ts'
import type { Language } from '../languages.ts'
import { plainHtml } from '../plain/plain-article.ts'
import { address, type FeedFormat, feedAddress, sectionOfKind } from '../routes.ts'
import { absoluteUrl, site, siteUrl } from '../site.ts'
import { titleText } from './feed-text.ts'

/** The articles of a language, or of one of its topics. */
export interface FeedOf {
  language: Language
  topic?: Topic
  articles: readonly Article[]
}

/** An article as each format of a feed says it. */
export interface FeedItem {
  id: string
  title: string
  url: string
  /** The summary with what was changed after publication, as plain text. */
  summary: string
  html: string
  published: Date
  updated: Date
  topics: readonly { id: string; name: string }[]
}

/** A feed before it is put into a format. */
export interface FeedContent {
  language: Language
  id: string
  title: string
  description: string
  /** The page that lists the same articles. */
  page: string
  addresses: Record<FeedFormat, string>
  author: string
  /** The moment of the newest change; missing where there are no articles. */
  updated?: Date
  items: readonly FeedItem[]
}

/** The year from which the site's host may name its articles; tag URIs ask for one (RFC 4151) and it must never change. */
const taggedSince = '2026'

/** The most articles that a feed holds, those of ten days at three a day; feed readers keep what they have seen. */
export const feedLength = 30

/**
 * What a feed says, newest article first. It depends on nothing but the articles and `SITE_URL`: its date is that of the
 * newest change, so that the same content gives the same files.
 */
export function feedContent({ language, topic, articles }: FeedOf): FeedContent {
  const t = translator(language)
  const items = [...articles].sort(newestFirst).slice(0, feedLength).map(feedItem)
  const slug = topic?.slug[language]
  return {
    language,
    id: tag(topic ? `feeds/${language}/${topic.id}` : `feeds/${language}`),
    title: titleText(
      topic
        ? t('feed.topicTitle', { site: site.name, topic: topic.name[language] })
        : t('feed.title', { site: site.name, claim: site.claim[language] }),
    ),
    description: titleText(topic ? topic.description[language] : t('feed.description')),
    page: absoluteUrl(slug === undefined ? address(language) : address(language, 'topics', slug)),
    addresses: {
      rss: absoluteUrl(feedAddress(language, 'rss', slug)),
      atom: absoluteUrl(feedAddress(language, 'atom', slug)),
      json: absoluteUrl(feedAddress(language, 'json', slug)),
    },
    author: site.desk[language],
    ...(items.length > 0 && { updated: new Date(Math.max(...items.map(({ updated }) => updated.getTime()))) }),
    items,
  }
}

function feedItem(article: Article): FeedItem {
  const { id, language, kind, slug, title, summary, published, updated, corrections, topics } = article
  const changes = [published, updated ?? published, ...corrections.map(({ date }) => date)]
  return {
    id: tag(`articles/${id}/${language}`),
    title: titleText(title),
    url: absoluteUrl(address(language, sectionOfKind(kind), slug)),
    summary: titleText([summary, ...correctionLines(article)].join(' ')),
    html: titleText(plainHtml(article)),
    published: new Date(published),
    updated: new Date(Math.max(...changes.map(Date.parse))),
    topics: topics.map(({ id: topic, name }) => ({ id: topic, name: titleText(name[language]) })),
  }
}

function correctionLines({ corrections, language }: Article): string[] {
  const t = translator(language)
  return corrections.map(({ date, kind, text }) => `${t(`correction.${kind}`)}, ${formatDay(date, language)}: ${text}`)
}

/** A name that stays when a slug changes, so that feed readers do not show an article twice. */
function tag(name: string): string {
  return `tag:${new URL(siteUrl()).hostname},${taggedSince}:${name}`
}

/** Moments have different offsets and cannot be compared as text; the id decides between articles of one moment. */
function newestFirst(a: Article, b: Article): number {
  return Date.parse(b.published) - Date.parse(a.published) || (a.id < b.id ? -1 : 1)
}
