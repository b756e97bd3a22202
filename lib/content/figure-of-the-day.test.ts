import { expect, test } from 'vitest'
import { figureOfTheDay } from './figure-of-the-day.ts'
import type { Fact, FactStatement } from './model.ts'

const source: FactStatement['source'] = {
  id: 'eins',
  name: { de: 'Blatt', en: 'Paper' },
  title: 'Eine Fabrik',
  publisher: { de: 'nicht genannt', en: 'not named' },
  kind: 'analysis',
  language: 'de',
  description: { de: 'Ein Bericht.', en: 'A report.' },
}
const preferred: FactStatement = { source, value: 10_000, as: 'almost', wording: 'fast 10.000', plan: false }
const sample: Fact = {
  id: 'gpu-count',
  label: { de: 'Grafikprozessoren', en: 'Graphics processors' },
  about: 'industrial-ai-cloud',
  topics: [],
  unit: 'gpu',
  statements: [preferred],
  preferred,
  differs: false,
}
const numbers = ['a', 'b', 'c'].map((id) => ({ ...sample, id }))

test('a day always has the same figure, in whatever order the figures come', () => {
  const first = figureOfTheDay(numbers, '2026-02-04')
  expect(first).toBeDefined()
  expect(figureOfTheDay([...numbers].reverse(), '2026-02-04')).toBe(first)
})

test('each figure has its turn on consecutive days, over the turn of the year too', () => {
  const days = ['2026-12-30', '2026-12-31', '2027-01-01']
  expect(new Set(days.map((day) => figureOfTheDay(numbers, day)?.id))).toEqual(new Set(['a', 'b', 'c']))
})

test('words, dates and statements without a number have no turn', () => {
  const { value: _, ...wordless } = preferred
  const place = { ...sample, id: 'place', unit: 'text' as const }
  const day = { ...sample, id: 'day', unit: 'date' as const }
  expect(figureOfTheDay([place, day, { ...sample, preferred: wordless }], '2026-02-04')).toBeUndefined()
})

test('what is no day is refused', () => {
  expect(() => figureOfTheDay(numbers, '2026-13-01')).toThrow('is no day')
})
