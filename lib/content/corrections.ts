import type { Language } from '../languages.ts'
import { articlesWithCorrections } from './articles.ts'
import type { Article, ArticleSummary } from './model.ts'

/** A change to a published text. */
export interface CorrectionEntry {
  article: ArticleSummary
  correction: Article['corrections'][number]
}

/** Every change to the published articles of a language, newest first. */
export function corrections(language: Language): CorrectionEntry[] {
  return articlesWithCorrections(language)
    .flatMap(({ article, corrections }) => corrections.map((correction) => ({ article, correction })))
    .sort((a, b) => (a.correction.date < b.correction.date ? 1 : -1))
}
