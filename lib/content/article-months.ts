import type { ArticleSummary } from './model.ts'

/** A page lists at most so many articles. With a thousand the page of a section weighed 49 kB. */
export const mostInList = 60

/** So many of the newest are shown by a page that cannot list all. */
export const newestInList = 30

/** Articles as a page lists them: all, or the newest and the months in which the others are found. */
export interface DividedList {
  /** How many there are in all. */
  count: number
  shown: readonly ArticleSummary[]
  /** Every month, `2026-02`, the newest first; none where all are shown. */
  months: readonly { month: string; count: number }[]
}

/** The articles of each month, `2026-02`, in the order of the list. */
export function byMonth(articles: readonly ArticleSummary[]): Map<string, ArticleSummary[]> {
  const months = new Map<string, ArticleSummary[]>()
  for (const article of articles) {
    const month = article.published.slice(0, '2026-02'.length)
    const own = months.get(month)
    if (own) own.push(article)
    else months.set(month, [article])
  }
  return months
}

/** The articles of each month that has a page of its own: none where one page lists all. */
export function monthsWithPages(articles: readonly ArticleSummary[]): Map<string, ArticleSummary[]> {
  return articles.length > mostInList ? byMonth(articles) : new Map()
}

/** A list for one page. `articles` are newest first. */
export function dividedList(articles: readonly ArticleSummary[]): DividedList {
  const months = [...monthsWithPages(articles)].map(([month, { length }]) => ({ month, count: length }))
  return { count: articles.length, shown: months.length > 0 ? articles.slice(0, newestInList) : articles, months }
}
