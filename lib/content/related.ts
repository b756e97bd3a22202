import type { Language } from '../languages.ts'
import { articleDocuments } from './article-documents.ts'
import type { ArticleSummary } from './model.ts'
import { once } from './once.ts'
import { recordsUsedBy } from './uses.ts'

interface MarkedArticles {
  /** In the order of their files. */
  all: readonly ArticleSummary[]
  /** The topics, figures, organisations and terms of each article. Sources are none, as most articles share them. */
  marks: ReadonlyMap<string, ReadonlySet<string>>
  /** The places in `all` of the articles that have a mark. */
  holders: ReadonlyMap<string, readonly number[]>
}

function markedIn(language: Language): MarkedArticles {
  const documents = articleDocuments().filter(({ summary }) => summary.language === language)
  const marks = new Map<string, ReadonlySet<string>>()
  const holders = new Map<string, number[]>()
  for (const [place, { summary, fields }] of documents.entries()) {
    const used = [...recordsUsedBy(summary)].filter((key) => /^(fact|organisation|term)\//.test(key))
    const own = new Set([...fields.topics.map((id) => `topic/${id}`), ...used])
    marks.set(summary.id, own)
    for (const mark of own) {
      const places = holders.get(mark) ?? []
      places.push(place)
      holders.set(mark, places)
    }
  }
  return { all: documents.map(({ summary }) => summary), marks, holders }
}

const markedArticles = once(() => ({ de: markedIn('de'), en: markedIn('en') }) satisfies Record<Language, unknown>)

/**
 * The articles that have most in common with an article, the closest first. Each topic, figure, organisation or term that
 * two share counts the more the fewer articles have it: the logarithm of all articles divided by those that have it, as
 * search engines weigh words (inverse document frequency, Spärck Jones 1972). A topic counts twice, because an editor chose it.
 *
 * @returns at most `count` articles in the same language; none that shares nothing
 */
export function relatedArticles({ language, id }: ArticleSummary, count: number): ArticleSummary[] {
  const { all, marks, holders } = markedArticles()[language]
  const scores = new Map<number, number>()
  for (const mark of marks.get(id) ?? []) {
    const places = holders.get(mark) ?? []
    const weight = Math.log(all.length / places.length) * (mark.startsWith('topic/') ? 2 : 1)
    for (const place of places) scores.set(place, (scores.get(place) ?? 0) + weight)
  }
  return [...scores]
    .flatMap(([place, score]) => {
      const article = all[place]
      return article && article.id !== id && score > 0 ? [{ article, score }] : []
    })
    .sort((a, b) => b.score - a.score || (a.article.id < b.article.id ? -1 : 1))
    .slice(0, count)
    .map(({ article }) => article)
}
