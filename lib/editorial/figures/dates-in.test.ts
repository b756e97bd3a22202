import { expect, it } from 'vitest'
import { datesIn } from './dates-in.ts'
import { figureWords } from './figure-words.ts'

it.each([
  ['am 4. Februar 2026', '2026-02-04'],
  ['vom 04.\u00a0November 2025', '2025-11-04'],
  ['04.02.2026', '2026-02-04'],
  ['November 4, 2025', '2025-11-04'],
  ['4 March 2026', '2026-03-04'],
  ['im März 2026', '2026-03'],
  ['im ersten Quartal 2026', '2026-Q1'],
  ['4. Quartal 2026', '2026-Q4'],
  ['Q2 2026', '2026-Q2'],
  ['am 5. Mai', '2026-05-05'],
  ['am heutigen Mittwoch', '2026-02-04'],
])('reads "%s" as %s alone', (wording, date) => {
  expect(datesIn(wording, figureWords.de, '2026-02-04')).toEqual([date])
})

it('reads English quarters and "today"', () => {
  expect(datesIn('in the first quarter of 2026', figureWords.en)).toEqual(['2026-Q1'])
  expect(datesIn('opened today', figureWords.en, '2026-02-04')).toEqual(['2026-02-04'])
})

it('names no date where the source has none of its own and the wording does not name the year', () => {
  expect(datesIn('am heutigen Mittwoch, dem 4. Februar', figureWords.de)).toEqual([])
  expect(datesIn('seit dieser Woche', figureWords.de, '2026-02-05')).toEqual([])
})
