import { type Language, otherLanguage } from '../languages.ts'
import { sectionOfKind } from '../routes.ts'
import { type ArticleDocument, articleBody, articleDocuments } from './article-documents.ts'
import { articleIndex } from './article-index.ts'
import { units } from './definitions/units.ts'
import { isBehind } from './is-behind.ts'
import type { Article, ArticleSummary, Fact } from './model.ts'
import { numberedSources } from './numbered-sources.ts'
import { onceForEach } from './once.ts'
import { leadPicture, type PictureFile } from './pictures.ts'
import { resolved, topicRecords } from './records.ts'

/** The published articles of a language, newest first; articles of one moment in the order of their ids. */
export function articles(language: Language): readonly ArticleSummary[] {
  return articleIndex(language).summaries
}

/** The published articles of a section, newest first. */
export function articlesOfSection(language: Language, section: 'news' | 'explained'): ArticleSummary[] {
  return articles(language).filter(({ kind }) => sectionOfKind(kind) === section)
}

/** The published articles of a language that belong to a topic, newest first. */
export function articlesOfTopic(language: Language, topic: string): readonly ArticleSummary[] {
  return articleIndex(language).byTopic.get(topic) ?? []
}

/** The ids of the topics that a published article belongs to, the one it belongs to most first. */
export function topicsOfArticle({ language, id }: Pick<ArticleSummary, 'language' | 'id'>): readonly string[] {
  return articleIndex(language).byId.get(id)?.fields.topics ?? []
}

/** The published articles of a language with what was changed in them, newest first. */
export function articlesWithCorrections(
  language: Language,
): { article: ArticleSummary; corrections: Article['corrections'] }[] {
  return articleIndex(language).documents.flatMap(({ summary, fields }) =>
    fields.corrections ? [{ article: summary, corrections: fields.corrections }] : [],
  )
}

/** The newest published articles of a language, or of one of its topics, whole and newest first; at most `count`. */
export function newestArticles(language: Language, count: number, topic?: string): Article[] {
  const summaries = topic === undefined ? articles(language) : articlesOfTopic(language, topic)
  return summaries.slice(0, count).flatMap(({ slug }) => articleBySlug(language, slug) ?? [])
}

/** The article of a language with a slug as lists show it, or `undefined` when none is published there. */
export function articleSummary(language: Language, slug: string): ArticleSummary | undefined {
  return articleIndex(language).bySlug.get(slug)?.summary
}

/** The article of a language with a slug, or `undefined` when none is published there. */
export function articleBySlug(language: Language, slug: string): Article | undefined {
  const found = articleIndex(language).bySlug.get(slug)
  return found && wholeArticle(found)
}

/** A page, its citations, pictures and twin are all made from the same. */
const wholeArticle = onceForEach('whole-articles', (found: ArticleDocument): Article => {
  const { summary, fields } = found
  const body = articleBody(found)
  const counterpart = articleIndex(otherLanguage(summary.language)).byId.get(summary.id)
  return {
    ...summary,
    keyPoints: fields.keyPoints ?? [],
    topics: fields.topics.map((id) => resolved(topicRecords(), 'topic', id)),
    sources: numberedSources(fields.sources, body),
    corrections: fields.corrections ?? [],
    production: fields.production,
    ...(fields.image ? { picture: leadPicture(summary.id, fields.image) } : {}),
    ...(counterpart
      ? {
          counterpart: counterpart.summary,
          translated: fields.original !== undefined,
          behind: isBehind(found, counterpart),
        }
      : { behind: false }),
    body,
  }
})

/** The lead pictures of the published articles, each file once. */
export function pictureFiles(): PictureFile[] {
  const files = articleDocuments().flatMap(({ summary, fields }) =>
    fields.image ? [{ article: summary.id, file: fields.image.file }] : [],
  )
  return [...new Map(files.map((one) => [`${one.article}/${one.file}`, one])).values()]
}

/** The first figures that an article shows, at most `count`; words such as a place are no figures. */
export function keyFigures({ language, slug }: ArticleSummary, count: number): Fact[] {
  const shown = [...(articleBySlug(language, slug)?.body.facts.values() ?? [])]
  return shown.filter(({ unit }) => units[unit] === 'number' || units[unit] === 'fraction').slice(0, count)
}
