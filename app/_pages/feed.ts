import { notFound } from 'next/navigation'
import { newestArticles } from '@/lib/content/articles.ts'
import { topicBySlug, topics } from '@/lib/content/topics.ts'
import { languages } from '@/lib/languages.ts'
import { type FeedFormat, sections } from '@/lib/routes.ts'
import { feedLength } from '@/lib/seo/feed.ts'
import { feedText, feedType } from '@/lib/seo/feed-formats.ts'
import { entryOf, languageOf } from './route-params.ts'

/** The languages, each of which has its feeds. */
export function languageParams() {
  return languages.map((language) => ({ language }))
}

/** The topics, each of which has its feeds. */
export function topicParams() {
  return languages.flatMap((language) =>
    topics(language).map(({ topic }) => ({
      language,
      section: sections.topics.path[language],
      entry: topic.slug[language],
    })),
  )
}

/** A file of text in UTF-8. */
export function textFile(text: string, type: string): Response {
  return new Response(text, { headers: { 'content-type': `${type}; charset=utf-8` } })
}

/** The feed of a language. */
export async function languageFeed(params: Promise<{ language: string }>, format: FeedFormat) {
  const language = await languageOf(params)
  return textFile(feedText(format, { language, articles: newestArticles(language, feedLength) }), feedType(format))
}

/** The feed of a topic. */
export async function topicFeed(
  params: Promise<{ language: string; section: string; entry: string }>,
  format: FeedFormat,
) {
  const [language, , slug] = await entryOf(params)
  const { topic } = topicBySlug(language, slug) ?? notFound()
  return textFile(
    feedText(format, { language, topic, articles: newestArticles(language, feedLength, topic.id) }),
    feedType(format),
  )
}
