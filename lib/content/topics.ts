import type { Language } from '../languages.ts'
import { articlesOfTopic } from './articles.ts'
import { facts } from './facts.ts'
import type { ArticleSummary, Fact, TermSummary, Topic } from './model.ts'
import { topicRecords } from './records.ts'
import { termDocuments } from './term-documents.ts'
import { terms } from './terms.ts'

/** A topic with all that belongs to it in a language. */
export interface TopicWithContents {
  topic: Topic
  articles: readonly ArticleSummary[]
  facts: Fact[]
  terms: TermSummary[]
}

function withContents(topic: Topic, language: Language): TopicWithContents {
  const ids = new Set(
    termDocuments()
      .filter(({ fields }) => fields.topics.includes(topic.id))
      .map(({ summary }) => summary.id),
  )
  return {
    topic,
    articles: articlesOfTopic(language, topic.id),
    facts: [...facts().values()].filter(({ topics }) => topics.some(({ id }) => id === topic.id)),
    terms: terms(language).filter(({ id }) => ids.has(id)),
  }
}

/** All topics by name, each with what belongs to it. */
export function topics(language: Language): TopicWithContents[] {
  return [...topicRecords().values()]
    .sort((a, b) => a.name[language].localeCompare(b.name[language], language))
    .map((topic) => withContents(topic, language))
}

/** The topic of a language with a slug, or `undefined` when there is none. */
export function topicBySlug(language: Language, slug: string): TopicWithContents | undefined {
  const topic = [...topicRecords().values()].find((one) => one.slug[language] === slug)
  return topic && withContents(topic, language)
}
