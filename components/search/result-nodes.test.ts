import { expect, test } from 'vitest'
import { excerptPieces } from './result-nodes.ts'

test('An excerpt falls into what is a hit and what is not', () => {
  expect(excerptPieces('Ein <mark>Halbes</mark> und <mark>Ganzes</mark>')).toEqual([
    'Ein ',
    'Halbes',
    ' und ',
    'Ganzes',
    '',
  ])
})

test('The seams of the index are gone, also within a hit', () => {
  expect(excerptPieces('<mark>Grafik|prozessor</mark> im Rechen|zentrum')).toEqual([
    '',
    'Grafikprozessor',
    ' im Rechenzentrum',
  ])
})

test('Angle brackets of the text are text', () => {
  expect(excerptPieces('a &lt;b&gt; <mark>c</mark>')).toEqual(['a <b> ', 'c', ''])
})
