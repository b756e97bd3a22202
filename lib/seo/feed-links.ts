import { translator } from '../i18n/translate.ts'
import type { Language } from '../languages.ts'
import { type FeedFormat, feedAddress } from '../routes.ts'
import { absoluteUrl, site } from '../site.ts'

/** The media types by which feed readers know a feed. */
const feedTypes = { rss: 'application/rss+xml', atom: 'application/atom+xml', json: 'application/feed+json' } as const

const formatNames = { atom: 'Atom', json: 'JSON Feed' } as const

export type FeedLinks = Record<string, { url: string; title: string }[]>

/** The link by which a feed reader finds the new articles of each language, with its title in the feed's language. */
export function rssLinks(of: readonly Language[]): FeedLinks {
  return { [feedTypes.rss]: of.map((language) => link(language, 'rss', newArticles(language))) }
}

/** The links to a language's feed in every format. */
export function languageFeedLinks(language: Language): FeedLinks {
  return inEveryFormat(language, newArticles(language))
}

/** The links to a topic's feed in every format, before them that to the new articles of its language. */
export function topicFeedLinks(language: Language, topic: { name: string; slug: string }): FeedLinks {
  const title = translator(language)('feed.topicTitle', { site: site.name, topic: topic.name })
  const links = inEveryFormat(language, title, topic.slug)
  return {
    ...links,
    [feedTypes.rss]: [...(rssLinks([language])[feedTypes.rss] ?? []), ...(links[feedTypes.rss] ?? [])],
  }
}

function inEveryFormat(language: Language, title: string, topic?: string): FeedLinks {
  const t = translator(language)
  return {
    [feedTypes.rss]: [link(language, 'rss', title, topic)],
    ...Object.fromEntries(
      (['atom', 'json'] as const).map((format) => [
        feedTypes[format],
        [link(language, format, t('schema.feedIn', { feed: title, format: formatNames[format] }), topic)],
      ]),
    ),
  }
}

function link(language: Language, format: FeedFormat, title: string, topic?: string) {
  return { url: absoluteUrl(feedAddress(language, format, topic)), title }
}

function newArticles(language: Language): string {
  return translator(language)('seo.feedTitle', { site: site.name })
}
