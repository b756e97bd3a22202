import type { ArticleSummary } from './model.ts'

/** What a long list is divided by. */
export type Period = 'month' | 'year'

/** What a page holds of a list that is divided by a period. */
interface Limits {
  /** All articles, up to so many. */
  most: number
  /** Of more than that so many of the newest. */
  newest: number
}

/**
 * The lists of sections and topics tell what articles are about and are divided by months: with a thousand articles the page of a section weighed 49 kB. Those of records
 * have titles alone, and by months most would have pages of one article.
 */
export const limitsOf: Record<Period, Limits> = { month: { most: 60, newest: 30 }, year: { most: 120, newest: 60 } }

/** Articles as a page lists them: all, or the newest and the periods in which the others are found. */
export interface DividedList {
  /** How many there are in all. */
  count: number
  shown: readonly ArticleSummary[]
  /** Every month, `2026-02`, or year, `2026`, the newest first; none where all are shown. */
  periods: readonly { period: string; count: number }[]
}

/** The articles of each period, `2026-02` or `2026`, in the order of the list. */
export function inPeriods(articles: readonly ArticleSummary[], by: Period): Map<string, ArticleSummary[]> {
  const periods = new Map<string, ArticleSummary[]>()
  for (const article of articles) {
    const period = article.published.slice(0, by === 'year' ? '2026'.length : '2026-02'.length)
    const own = periods.get(period)
    if (own) own.push(article)
    else periods.set(period, [article])
  }
  return periods
}

/** The articles of each period that has a page of its own: none where one page lists all. */
export function periodsWithPages(articles: readonly ArticleSummary[], by: Period): Map<string, ArticleSummary[]> {
  return articles.length > limitsOf[by].most ? inPeriods(articles, by) : new Map()
}

/** A list for one page. `articles` are newest first. */
export function dividedList(articles: readonly ArticleSummary[], by: Period): DividedList {
  const periods = [...periodsWithPages(articles, by)].map(([period, { length }]) => ({ period, count: length }))
  const { newest } = limitsOf[by]
  return { count: articles.length, shown: periods.length > 0 ? articles.slice(0, newest) : articles, periods }
}
