import { expect, test } from 'vitest'
import { dividedList, inPeriods, limitsOf } from './article-periods.ts'
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

const { most, newest } = limitsOf.month

test('a page lists all articles as long as they are not too many, and then has no months', () => {
  const all = articles(most)
  expect(dividedList(all, 'month')).toEqual({ count: most, shown: all, periods: [] })
})

test('of more it shows the newest, and names every month with all that appeared in it', () => {
  const all = articles(most + 1)
  expect(dividedList(all, 'month')).toEqual({
    count: most + 1,
    shown: all.slice(0, newest),
    periods: [
      { period: '2026-12', count: 31 },
      { period: '2026-11', count: 30 },
    ],
  })
})

test('a list of titles is divided later, and by years', () => {
  const all = articles(400)
  expect(dividedList(all.slice(0, limitsOf.year.most), 'year').periods).toEqual([])
  const { shown, periods } = dividedList(all, 'year')
  expect(shown).toEqual(all.slice(0, limitsOf.year.newest))
  expect(periods).toEqual([
    { period: '2026', count: 365 },
    { period: '2025', count: 35 },
  ])
})

test('no article is lost between the periods, and each stands in that of its day', () => {
  const all = articles(500)
  for (const [by, length] of [
    ['month', 7],
    ['year', 4],
  ] as const) {
    const periods = [...inPeriods(all, by)]
    expect(periods.flatMap(([, own]) => own)).toEqual(all)
    for (const [period, own] of periods)
      for (const { published } of own) expect(published.slice(0, length)).toBe(period)
  }
})
