import { isLanguage, type Language, otherLanguage } from '../languages.ts'
import { sectionOfKind } from '../routes.ts'
import { loadBody } from './body/load-body.ts'
import type { ArticleFrontMatter } from './definitions/article.ts'
import { units } from './definitions/units.ts'
import { generatedDocuments } from './generated.ts'
import { hashOfWords } from './history/text-hash.ts'
import type { Article, ArticleSummary, Body, Fact, Source } from './model.ts'
import { once } from './once.ts'
import { leadPicture, type PictureFile } from './pictures.ts'
import { readingMinutes } from './reading-time.ts'
import { resolved, sourceRecords, topicRecords } from './records.ts'

interface ArticleDocument {
  summary: ArticleSummary
  fields: ArticleFrontMatter
  text: string
  file: string
}

/** Whether a text is shown: drafts and articles of the future are, in the live preview only. */
function isPublished({ draft, published }: Pick<ArticleFrontMatter, 'draft' | 'published'>): boolean {
  return process.env.PREVIEW === '1' || (!draft && Date.parse(published) <= Date.now())
}

const documents = once(() => {
  const all: ArticleDocument[] = []
  for (const { _raw, body, ...fields } of generatedDocuments<ArticleFrontMatter>('article')) {
    const language = _raw.sourceFileName.replace(/\.mdx$/, '')
    if (!isLanguage(language) || !isPublished(fields)) continue
    const text = body?.raw ?? ''
    const { title, slug, kind, published, updated, summary, draft = false } = fields
    const id = _raw.sourceFileDir.replace(/^articles\//, '')
    const minutes = readingMinutes(text, language)
    const article = {
      id,
      language,
      title,
      slug,
      kind,
      published,
      summary,
      minutes,
      draft,
      ...(updated ? { updated } : {}),
    }
    all.push({ summary: article, fields, text, file: _raw.sourceFilePath })
  }
  return all
})

/** The published articles of a language, newest first. */
export function articles(language: Language): ArticleSummary[] {
  return documents()
    .map(({ summary }) => summary)
    .filter((article) => article.language === language)
    .sort((a, b) => Date.parse(b.published) - Date.parse(a.published) || (a.id < b.id ? -1 : 1))
}

/** The published articles of a section, newest first. */
export function articlesOfSection(language: Language, section: 'news' | 'explained'): ArticleSummary[] {
  return articles(language).filter(({ kind }) => sectionOfKind(kind) === section)
}

/** The published articles of a language with what was changed in them, for the feeds. */
export function feedArticles(language: Language): (ArticleSummary & Pick<Article, 'corrections'>)[] {
  const corrections = new Map(documents().map(({ summary, fields }) => [summary, fields.corrections ?? []]))
  return articles(language).map((article) => ({ ...article, corrections: corrections.get(article) ?? [] }))
}

/** The sources of an article in the order of their numbers: as in its front matter, then others that its body cites. */
function numberedSources(ids: readonly string[], { cited }: Body): Source[] {
  const named = ids.map((id) => resolved(sourceRecords(), 'source', id))
  return [...named, ...cited.filter(({ id }) => !ids.includes(id))]
}

/** Whether an article is a translation whose original has changed since the translation was last brought up to date. */
function isBehind({ summary, fields }: ArticleDocument): boolean {
  const original = documents().find(
    (one) => one.summary.id === summary.id && one.summary.language === fields.original?.language,
  )
  return original !== undefined && hashOfWords(original.fields, original.text) !== fields.original?.hash
}

/** The article of a language with a slug, or `undefined` when none is published there. */
export function articleBySlug(language: Language, slug: string): Article | undefined {
  const found = documents().find(({ summary }) => summary.language === language && summary.slug === slug)
  if (!found) return undefined
  const { summary, fields, text, file } = found
  const body = loadBody(text, file, 'article', language)
  const counterpart = articles(otherLanguage(language)).find(({ id }) => id === summary.id)
  return {
    ...summary,
    keyPoints: fields.keyPoints ?? [],
    topics: fields.topics.map((id) => resolved(topicRecords(), 'topic', id)),
    sources: numberedSources(fields.sources, body),
    corrections: fields.corrections ?? [],
    production: fields.production,
    ...(fields.image ? { picture: leadPicture(summary.id, fields.image) } : {}),
    ...(counterpart ? { counterpart, behind: isBehind(found) } : { behind: false }),
    body,
  }
}

/** The lead pictures of the published articles, each file once. */
export function pictureFiles(): PictureFile[] {
  const files = documents().flatMap(({ summary, fields }) =>
    fields.image ? [{ article: summary.id, file: fields.image.file }] : [],
  )
  return [...new Map(files.map((one) => [`${one.article}/${one.file}`, one])).values()]
}

/** The first figures that an article shows, at most `count`; words such as a place are no figures. */
export function keyFigures({ language, slug }: ArticleSummary, count: number): Fact[] {
  const shown = [...(articleBySlug(language, slug)?.body.facts.values() ?? [])]
  return shown.filter(({ unit }) => units[unit] === 'number' || units[unit] === 'fraction').slice(0, count)
}
