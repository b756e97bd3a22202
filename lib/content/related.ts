import { keptResults, type ResultFor } from '../changes/kept-results.ts'
import type { Language } from '../languages.ts'
import { articleDocuments } from './article-documents.ts'
import { closest, type Marked } from './closest.ts'
import type { ArticleSummary } from './model.ts'
import { once } from './once.ts'
import { recordsUsedBy } from './uses.ts'

/** What articles have in common: topics, figures, organisations and terms. Sources do not count, as most articles share them. */
interface MarkedArticles extends Marked {
  /** In the order of their files, which is that of the marks. */
  all: readonly ArticleSummary[]
  /** Gives the places of those that were found close in the last build, if none has marks that it had not then. */
  kept: ResultFor
  /** The places of articles by their ids. */
  places: ReadonlyMap<string, number>
}

function markedIn(language: Language): MarkedArticles {
  const documents = articleDocuments().filter(({ summary }) => summary.language === language)
  const marks: ReadonlySet<string>[] = []
  const holders = new Map<string, number[]>()
  for (const [place, { summary, fields }] of documents.entries()) {
    const used = [...recordsUsedBy(summary)].filter((key) => /^(fact|organisation|term)\//.test(key))
    const own = new Set([...fields.topics.map((id) => `topic/${id}`), ...used])
    marks.push(own)
    for (const mark of own) {
      const places = holders.get(mark) ?? []
      places.push(place)
      holders.set(mark, places)
    }
  }
  const all = documents.map(({ summary }) => summary)
  const ids = all.map(({ id }) => id)
  const kept = keptResults(`related-${language}`, [ids, marks])
  return { all, places: new Map(ids.map((id, place) => [id, place])), marks, holders, kept }
}

const markedArticles = once(
  'marked-articles',
  () => ({ de: markedIn('de'), en: markedIn('en') }) satisfies Record<Language, unknown>,
)

/**
 * The articles that have most in common with an article, the closest first. Each topic, figure, organisation or term that
 * two share counts the more the fewer articles have it: the logarithm of all articles divided by those that have it, as
 * search engines weigh words (inverse document frequency, Spärck Jones 1972). A topic counts twice, because an editor chose it.
 *
 * @returns at most `count` articles in the same language; none that shares nothing
 */
export function relatedArticles({ language, id }: ArticleSummary, count: number): ArticleSummary[] {
  const marked = markedArticles()[language]
  const { all, places, kept } = marked
  const place = places.get(id)
  if (place === undefined) return []
  const weigh = (mark: string, having: number) => Math.log(all.length / having) * (mark.startsWith('topic/') ? 2 : 1)
  const idAt = (at: number) => all[at]?.id ?? ''
  const isFirst = (one: number, other: number) => idAt(one) < idAt(other)
  const close = kept(`${count} ${id}`, () =>
    closest(marked, place, count, weigh, isFirst).map(({ place: other }) => other),
  )
  return close.flatMap((other) => all[other] ?? [])
}
