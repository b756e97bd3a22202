import { expect, it } from 'vitest'
import { placedWords, wordsOf } from './words.ts'

it('takes texts that differ only in signs, case and spaces for the same words', () => {
  const words = wordsOf('„Wir reden nicht nur, wir handeln“ – und Start-ups auch')
  for (const other of [
    '"wir reden nicht nur; WIR HANDELN" - und Start-ups auch',
    '»Wir reden\u00a0nicht nur … wir\u202fhan\u00addeln!« — und Start\u2011ups auch',
    '‚Wir reden nicht nur: wir\nhandeln‘ (und Start\u2010ups auch)',
  ])
    expect(wordsOf(other)).toEqual(words)
})

it('takes composed and decomposed letters, and all apostrophes, for the same', () => {
  expect(wordsOf('Ko\u0308nnen wir’s')).toEqual(wordsOf("Können wir's"))
})

it('keeps apart what a reader reads differently', () => {
  const texts = [
    'Masse',
    'Maße',
    'KI-Modell',
    'KI Modell',
    '50 %',
    '50 Prozent',
    '50',
    '10.000',
    '10,000',
    '10 000',
    '& Co',
    'und Co',
  ]
  expect(new Set(texts.map((text) => wordsOf(text).join(' '))).size).toBe(texts.length)
})

it('separates a sign from its number, however it is spaced', () => {
  expect(wordsOf('um 50%')).toEqual(wordsOf('um 50 %'))
  expect(wordsOf('€1 Milliarde')).toEqual(['€', '1', 'milliarde'])
  expect(wordsOf('~10.700 Quadratmeter')).toEqual(['~', '10.700', 'quadratmeter'])
})

it('leaves a hyphen at the end of a word and a full stop after a number out', () => {
  expect(wordsOf('Groß- und Mittelstand am 4. Februar.')).toEqual(['groß', 'und', 'mittelstand', 'am', '4', 'februar'])
})

it('knows where each word stands', () => {
  const text = '„Ja, han\u00addeln!“'
  expect(placedWords(text).map(({ start, end }) => text.slice(start, end))).toEqual(['Ja', 'han\u00addeln'])
})
