import { isLanguage } from '../languages.ts'
import { buildMoment } from '../today.ts'
import { knownText } from './body/known-texts.ts'
import { loadBody } from './body/load-body.ts'
import type { ArticleFrontMatter } from './definitions/article.ts'
import { generatedDocuments } from './generated.ts'
import type { ArticleSummary, Body } from './model.ts'
import { once, onceForEach } from './once.ts'
import { readingMinutes, wordCount } from './reading-time.ts'

/** An article as it was generated, before its records are resolved. */
export interface ArticleDocument {
  summary: ArticleSummary
  fields: ArticleFrontMatter
  text: string
  file: string
}

/** Whether a text is shown in a build at a moment: drafts and articles of the future are, in the live preview only. */
function isPublished({ draft, published }: Pick<ArticleFrontMatter, 'draft' | 'published'>, moment: Date): boolean {
  return process.env.PREVIEW === '1' || (!draft && Date.parse(published) <= moment.getTime())
}

/** The published articles of both languages, in the order of their files. */
export const articleDocuments: () => readonly ArticleDocument[] = once('article-documents', () => {
  const all: ArticleDocument[] = []
  const moment = buildMoment()
  for (const { _raw, body, ...fields } of generatedDocuments<ArticleFrontMatter>('article')) {
    const language = _raw.sourceFileName.replace(/\.mdx$/, '')
    if (!isLanguage(language) || !isPublished(fields, moment)) continue
    const text = body?.raw ?? ''
    const { title, slug, kind, published, updated, summary, draft = false } = fields
    const id = _raw.sourceFileDir.replace(/^articles\//, '')
    const file = _raw.sourceFilePath
    const minutes = readingMinutes(knownText(file, text)?.words ?? wordCount(text), language)
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
    all.push({ summary: article, fields, text, file })
  }
  return all
})

/**
 * The body of an article, parsed and checked; its own page and every page that counts its figures look at the same.
 *
 * @throws when it holds something that is not offered, which `npm run check` reports with its place
 */
export const articleBody: (document: ArticleDocument) => Body = onceForEach(
  'article-bodies',
  ({ summary, text, file }) => loadBody(text, file, 'article', summary.language),
)
