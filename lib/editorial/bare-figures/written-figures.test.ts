import { expect, it } from 'vitest'
import type { Language } from '../../languages.ts'
import { writtenFigures } from './written-figures.ts'

it.each<[Language, string, string, number, string]>([
  ['de', 'fast 10.000 Grafikprozessoren', '10.000 Grafikprozessoren', 10000, 'gpu'],
  ['de', 'mit 10.000 hochmodernen NVIDIA-GPUs', '10.000 hochmodernen NVIDIA-GPUs', 10000, 'gpu'],
  ['de', 'um 5,45 Prozent', '5,45 Prozent', 5.45, 'percent'],
  ['de', 'zu 50 %', '50 %', 50, 'percent'],
  ['de', 'eine Summe von 1,5 Mrd. Euro', '1,5 Mrd. Euro', 1.5e9, 'eur'],
  ['de', 'von €1 Milliarde', '€1 Milliarde', 1e9, 'eur'],
  ['de', 'die 20 Petabyte', '20 Petabyte', 20, 'petabyte'],
  ['de', 'oder 500 PetaFLOPS', '500 PetaFLOPS', 0.5, 'exaflops'],
  ['de', 'alle 450 Millionen Bürger', '450 Millionen Bürger', 4.5e8, 'person'],
  ['de', 'vier 400-GB-Leitungen', '400-GB', 400, 'other'],
  ['de', 'auf 10.700 m²', '10.700 m²', 10700, 'square-metre'],
  ['en', 'almost 10,000 graphics processors', '10,000 graphics processors', 10000, 'gpu'],
  ['en', 'up to €1.5 billion', '€1.5 billion', 1.5e9, 'eur'],
  ['en', 'a price of $175.25', '$175.25', 175.25, 'usd'],
  ['en', '100 billion parameters', '100 billion parameters', 1e11, 'parameter'],
])('reads the figure in %s: %s', (language, text, words, value, unit) => {
  expect(writtenFigures(text, language)).toEqual([expect.objectContaining({ words, value, unit })])
})

it.each<[Language, string]>([
  ['de', 'Im Jahr 2026, am 4. Februar um 12 Uhr, in der 18. Etage'],
  ['de', 'ein System DGX B200 nach C5 und Artikel 6 Abs. 1'],
  ['de', 'eine Eins mit 18 Nullen'],
  ['en', 'On 4 February 2026, at 12 o’clock, the 18th floor, 2025–2026'],
  ['en', 'section 3.2.1 of the B200 manual'],
])('finds no figure in %s: %s', (language, text) => {
  expect(writtenFigures(text, language)).toEqual([])
})

it('knows whether a figure is meant exactly', () => {
  const [first, second] = writtenFigures('rund 30 Euro und 20 Euro', 'de')
  expect([first?.approximate, second?.approximate]).toEqual([true, false])
})
