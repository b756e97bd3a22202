import { expect, test } from 'vitest'
import { buildMoment, dayOf } from './today.ts'

test('a day begins at midnight in Munich, in summer and in winter', () => {
  expect(dayOf(new Date('2026-02-03T22:59:59Z'))).toBe('2026-02-03')
  expect(dayOf(new Date('2026-02-03T23:00:00Z'))).toBe('2026-02-04')
  expect(dayOf(new Date('2026-07-03T22:00:00Z'))).toBe('2026-07-04')
})

test('a build can be given its moment', () => {
  expect(buildMoment('1770156000').toISOString()).toBe('2026-02-03T22:00:00.000Z')
  expect(() => buildMoment('yesterday')).toThrow('expected whole seconds')
})
