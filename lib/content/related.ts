import { type Language, languages } from '../languages.ts'
import { articleDocuments } from './article-documents.ts'
import type { ArticleSummary } from './model.ts'
import { once } from './once.ts'
import { recordsUsedBy } from './uses.ts'

interface Marked {
  article: ArticleSummary
  /** Its topics, figures, organisations and terms. Sources are none, as most articles share them. */
  marks: ReadonlySet<string>
}

interface MarkedArticles {
  all: Marked[]
  /** How much a mark counts that two articles share. */
  weights: ReadonlyMap<string, number>
}

function weighted(all: Marked[]): MarkedArticles {
  const frequency = new Map<string, number>()
  for (const { marks } of all) for (const mark of marks) frequency.set(mark, (frequency.get(mark) ?? 0) + 1)
  const weight = (mark: string, count: number) => Math.log(all.length / count) * (mark.startsWith('topic/') ? 2 : 1)
  return { all, weights: new Map([...frequency].map(([mark, count]) => [mark, weight(mark, count)])) }
}

const markedArticles = once((): Record<Language, MarkedArticles> => {
  const marked = articleDocuments().map(({ summary, fields }): Marked => {
    const used = [...recordsUsedBy(summary)].filter((key) => /^(fact|organisation|term)\//.test(key))
    return { article: summary, marks: new Set([...fields.topics.map((id) => `topic/${id}`), ...used]) }
  })
  const of = (language: Language) => marked.filter(({ article }) => article.language === language)
  return Object.fromEntries(languages.map((language) => [language, weighted(of(language))])) as Record<
    Language,
    MarkedArticles
  >
})

/**
 * The articles that have most in common with an article, the closest first. Each topic, figure, organisation or term that
 * two share counts the more the fewer articles have it: the logarithm of all articles divided by those that have it, as
 * search engines weigh words (inverse document frequency, Spärck Jones 1972). A topic counts twice, because an editor chose it.
 *
 * @returns at most `count` articles in the same language; none that shares nothing
 */
export function relatedArticles({ language, id }: ArticleSummary, count: number): ArticleSummary[] {
  const { all, weights } = markedArticles()[language]
  const own = all.find(({ article }) => article.id === id)?.marks ?? new Set<string>()
  const closeness = ({ marks }: Marked) =>
    [...own].reduce((sum, mark) => sum + (marks.has(mark) ? (weights.get(mark) ?? 0) : 0), 0)
  return all
    .filter(({ article }) => article.id !== id)
    .map((one) => ({ article: one.article, score: closeness(one) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || (a.article.id < b.article.id ? -1 : 1))
    .slice(0, count)
    .map(({ article }) => article)
}
