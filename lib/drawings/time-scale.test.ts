import { expect, test } from 'vitest'
import { spanOf, spread, timeScale } from './time-scale.ts'

test('a day has no length, a month one, a quarter three', () => {
  const length = (date: string) => {
    const [from, to] = spanOf(date)
    return to - from
  }
  expect(['2026-02-04', '2025-08', '2026-Q1'].map(length)).toEqual([0, 1, 3])
})

test('a day lies within its month and quarter', () => {
  const [day] = spanOf('2026-02-04')
  const [from, to] = spanOf('2026-Q1')
  expect(day).toBeGreaterThan(from + 1)
  expect(day).toBeLessThan(to - 1)
})

test('the scale begins with the month of the first date and ends with that of the last', () => {
  const scale = timeScale(['2025-11-04', '2026-02-04'], 30, 'en')
  expect(scale.months.map(({ text }) => text)).toEqual(['Nov 2025', 'Dec 2025', 'Jan 2026', 'Feb 2026'])
  expect(scale.length).toBe(120)
  expect(scale.at(spanOf('2026-01')[0])).toBe(60)
})

test('where months are narrow, not each has its name', () => {
  expect(timeScale(['2025-01', '2025-12'], 8, 'de').months).toHaveLength(6)
})

test('labels move down so far that none covers another, and no further', () => {
  const labels = [
    { at: 0, height: 40 },
    { at: 10, height: 40 },
    { at: 200, height: 40 },
  ]
  expect(spread(labels)).toEqual([0, 40, 200])
})
