import { notFound } from 'next/navigation'
import { changedFiles } from '@/lib/changes/changed.ts'
import { newestArticles } from '@/lib/content/articles.ts'
import { topicBySlug, topics } from '@/lib/content/topics.ts'
import { type Language, languages } from '@/lib/languages.ts'
import { type FeedFormat, feedFiles, sections } from '@/lib/routes.ts'
import { feedLength } from '@/lib/seo/feed.ts'
import { feedText, feedType } from '@/lib/seo/feed-formats.ts'
import { entryOf, languageOf, languageParams } from './route-params.ts'

/**
 * The languages whose file, such as a feed, has to be made, as parameters of a route.
 *
 * @param from what the file of a language is made from
 */
export function languageFileParams(file: string, from: (language: Language) => unknown) {
  return changedFiles(`language-${file}`, () => ({
    file,
    params: languageParams(),
    from: ({ language }) => from(language),
  }))
}

/** The languages whose feed in a format has to be made, as parameters of a route. */
export function languageFeedParams(format: FeedFormat) {
  return languageFileParams(feedFiles[format], feedOf)
}

/** The newest articles of a language, whole. */
const feedOf = (language: Language) => newestArticles(language, feedLength)

/** The topics whose feed in a format has to be made, as parameters of a route. */
export function topicFeedParams(format: FeedFormat) {
  const file = feedFiles[format]
  return changedFiles(`topic-${file}`, () => ({
    file,
    params: languages.flatMap((language) =>
      topics(language).map(({ topic }) => ({
        language,
        section: sections.topics.path[language],
        entry: topic.slug[language],
      })),
    ),
    from: ({ language, entry }) => topicOf(language, entry),
  }))
}

/** A topic with its articles, whole. */
function topicOf(language: Language, slug: string) {
  const { topic } = topicBySlug(language, slug) ?? notFound()
  return { topic, articles: newestArticles(language, feedLength, topic.id) }
}

/** A file of text in UTF-8. */
export function textFile(text: string, type: string): Response {
  return new Response(text, { headers: { 'content-type': `${type}; charset=utf-8` } })
}

/** The feed of a language. */
export async function languageFeed(params: Promise<{ language: string }>, format: FeedFormat) {
  const language = await languageOf(params)
  return textFile(feedText(format, { language, articles: feedOf(language) }), feedType(format))
}

/** The feed of a topic. */
export async function topicFeed(
  params: Promise<{ language: string; section: string; entry: string }>,
  format: FeedFormat,
) {
  const [language, , slug] = await entryOf(params)
  return textFile(feedText(format, { language, ...topicOf(language, slug) }), feedType(format))
}
