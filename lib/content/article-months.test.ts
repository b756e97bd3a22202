import { expect, test } from 'vitest'
import { byMonth, dividedList, mostInList, newestInList } from './article-months.ts'
import type { ArticleSummary } from './model.ts'

/** Articles of one a day backwards from the end of 2026, newest first. */
const articles = (count: number): ArticleSummary[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `a${index}`,
    language: 'de',
    title: `Titel ${index}`,
    slug: `a${index}`,
    kind: 'news',
    published: `${new Date(Date.UTC(2026, 11, 31 - index)).toISOString().slice(0, 10)}T12:00:00+01:00`,
    summary: 'Ein Satz.',
    minutes: 1,
    draft: false,
  }))

test('a page lists all articles as long as they are not too many, and then has no months', () => {
  const all = articles(mostInList)
  expect(dividedList(all)).toEqual({ count: mostInList, shown: all, months: [] })
})

test('of more it shows the newest, and names every month with all that appeared in it', () => {
  const all = articles(mostInList + 1)
  expect(dividedList(all)).toEqual({
    count: mostInList + 1,
    shown: all.slice(0, newestInList),
    months: [
      { month: '2026-12', count: 31 },
      { month: '2026-11', count: 30 },
    ],
  })
})

test('no article is lost between the months, and each stands in the month of its day', () => {
  const all = articles(200)
  const months = [...byMonth(all)]
  expect(months.flatMap(([, own]) => own)).toEqual(all)
  for (const [month, own] of months) for (const { published } of own) expect(published.slice(0, 7)).toBe(month)
})
