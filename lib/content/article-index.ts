import { type Language, languages } from '../languages.ts'
import { type ArticleDocument, articleDocuments } from './article-documents.ts'
import type { ArticleSummary } from './model.ts'
import { once } from './once.ts'

/** The published articles of a language, found without looking at each of them: every page asks for several. */
export interface ArticleIndex {
  /** Newest first; articles of one moment in the order of their ids. */
  documents: readonly ArticleDocument[]
  /** The same as lists show them. */
  summaries: readonly ArticleSummary[]
  bySlug: ReadonlyMap<string, ArticleDocument>
  byId: ReadonlyMap<string, ArticleDocument>
  /** The articles of each topic by its id, newest first. */
  byTopic: ReadonlyMap<string, readonly ArticleSummary[]>
  /** The place of an article among those of a topic. */
  placeInTopic(topic: string, id: string): number | undefined
}

function indexOf(language: Language): ArticleIndex {
  const dated = articleDocuments()
    .filter(({ summary }) => summary.language === language)
    .map((document) => ({ document, moment: Date.parse(document.summary.published) }))
    .sort((a, b) => b.moment - a.moment || (a.document.summary.id < b.document.summary.id ? -1 : 1))
  const documents = dated.map(({ document }) => document)
  const byTopic = new Map<string, ArticleSummary[]>()
  const places = new Map<string, number>()
  for (const { summary, fields } of documents)
    for (const topic of fields.topics) {
      const members = byTopic.get(topic) ?? []
      places.set(`${topic} ${summary.id}`, members.length)
      members.push(summary)
      byTopic.set(topic, members)
    }
  // Of two articles with one slug, a mistake that the check reports, the first of the files counts.
  const inOrderOfFiles = articleDocuments().filter(({ summary }) => summary.language === language)
  return {
    documents,
    summaries: documents.map(({ summary }) => summary),
    bySlug: new Map(inOrderOfFiles.toReversed().map((document) => [document.summary.slug, document])),
    byId: new Map(documents.map((document) => [document.summary.id, document])),
    byTopic,
    placeInTopic: (topic, id) => places.get(`${topic} ${id}`),
  }
}

const indexes = once(
  'article-index',
  () =>
    Object.fromEntries(languages.map((language) => [language, indexOf(language)])) as Record<Language, ArticleIndex>,
)

/** The index of a language. */
export function articleIndex(language: Language): ArticleIndex {
  return indexes()[language]
}
