import { type Language, otherLanguage } from '../languages.ts'
import { sectionOfKind } from '../routes.ts'
import { articleBody, articleDocuments } from './article-documents.ts'
import { units } from './definitions/units.ts'
import { isBehind } from './is-behind.ts'
import type { Article, ArticleSummary, Fact } from './model.ts'
import { numberedSources } from './numbered-sources.ts'
import { leadPicture, type PictureFile } from './pictures.ts'
import { resolved, topicRecords } from './records.ts'

/** Newest first; articles of one moment in the order of their ids. */
function byNewest(a: ArticleSummary, b: ArticleSummary): number {
  return Date.parse(b.published) - Date.parse(a.published) || (a.id < b.id ? -1 : 1)
}

/** The published articles of a language, newest first. */
export function articles(language: Language): ArticleSummary[] {
  return articleDocuments()
    .map(({ summary }) => summary)
    .filter((article) => article.language === language)
    .sort(byNewest)
}

/** The published articles of a section, newest first. */
export function articlesOfSection(language: Language, section: 'news' | 'explained'): ArticleSummary[] {
  return articles(language).filter(({ kind }) => sectionOfKind(kind) === section)
}

/** The published articles of a language that belong to a topic, newest first. */
export function articlesOfTopic(language: Language, topic: string): ArticleSummary[] {
  return articleDocuments()
    .filter(({ summary, fields }) => summary.language === language && fields.topics.includes(topic))
    .map(({ summary }) => summary)
    .sort(byNewest)
}

/** The published articles of a language with what was changed in them, for the feeds. */
export function feedArticles(language: Language): (ArticleSummary & Pick<Article, 'corrections'>)[] {
  return articleDocuments()
    .filter(({ summary }) => summary.language === language)
    .map(({ summary, fields }) => ({ ...summary, corrections: fields.corrections ?? [] }))
    .sort(byNewest)
}

/** The published articles of a language, or of one of its topics, whole and newest first. */
export function wholeArticles(language: Language, topic?: string): Article[] {
  const summaries = topic === undefined ? articles(language) : articlesOfTopic(language, topic)
  return summaries.flatMap(({ slug }) => articleBySlug(language, slug) ?? [])
}

/** The article of a language with a slug, or `undefined` when none is published there. */
export function articleBySlug(language: Language, slug: string): Article | undefined {
  const found = articleDocuments().find(({ summary }) => summary.language === language && summary.slug === slug)
  if (!found) return undefined
  const { summary, fields } = found
  const body = articleBody(found)
  const counterpart = articles(otherLanguage(language)).find(({ id }) => id === summary.id)
  return {
    ...summary,
    keyPoints: fields.keyPoints ?? [],
    topics: fields.topics.map((id) => resolved(topicRecords(), 'topic', id)),
    sources: numberedSources(fields.sources, body),
    corrections: fields.corrections ?? [],
    production: fields.production,
    ...(fields.image ? { picture: leadPicture(summary.id, fields.image) } : {}),
    ...(counterpart
      ? { counterpart, translated: found.fields.original !== undefined, behind: isBehind(found, articleDocuments()) }
      : { behind: false }),
    body,
  }
}

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
