import { expect, test } from 'vitest'
import { formatFraction } from './fraction.ts'

test.each([
  ['1/2', 'die Hälfte', 'der Hälfte', 'half'],
  ['1/3', 'ein Drittel', 'einem Drittel', 'a third'],
  ['2/3', 'zwei Drittel', 'zwei Dritteln', 'two thirds'],
  ['3/4', 'drei Viertel', 'drei Vierteln', 'three quarters'],
  ['1/5', 'ein Fünftel', 'einem Fünftel', 'a fifth'],
  ['9/10', 'neun Zehntel', 'neun Zehnteln', 'nine tenths'],
])('%s is "%s" in German, "%s" in the dative and "%s" in English', (fraction, german, dative, english) => {
  expect(formatFraction(fraction, 'de')).toBe(german)
  expect(formatFraction(fraction, 'de', true)).toBe(dative)
  expect(formatFraction(fraction, 'en')).toBe(english)
  expect(formatFraction(fraction, 'en', true)).toBe(english)
})

test.each(['3/7', '3/2', '1/99'])('%s has no everyday words and stays in digits', (fraction) => {
  expect(formatFraction(fraction, 'de')).toBe(fraction)
  expect(formatFraction(fraction, 'en', true)).toBe(fraction)
})
