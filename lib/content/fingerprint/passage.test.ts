import { expect, it } from 'vitest'
import { standsIn } from './passage.ts'
import { wordsOf } from './words.ts'

const words = wordsOf('Eins zwei drei, vier fünf. Zwei drei sieben acht; eins zwei neun.')

it('finds consecutive words, at the beginning and at the end of the text too', () => {
  expect(standsIn(words, 'eins ZWEI – drei')).toBe(true)
  expect(standsIn(words, 'zwei neun')).toBe(true)
  expect(standsIn(words, 'zwei drei sieben')).toBe(true)
})

it('does not find words with a gap, in another order or beyond the end', () => {
  expect(standsIn(words, 'eins drei')).toBe(false)
  expect(standsIn(words, 'drei zwei')).toBe(false)
  expect(standsIn(words, 'zwei neun zehn')).toBe(false)
})

it('finds parts around an omission in their order, whichever way it is marked', () => {
  for (const mark of ['[…]', '[...]', '(…)', '(...)']) expect(standsIn(words, `eins zwei ${mark} sieben`)).toBe(true)
  expect(standsIn(words, '[…] vier fünf […] eins zwei […]')).toBe(true)
})

it('does not find parts in another order or parts that overlap', () => {
  expect(standsIn(words, 'sieben acht […] vier fünf')).toBe(false)
  expect(standsIn(words, 'sieben acht […] acht eins')).toBe(false)
})

it('finds no passage without words', () => {
  expect(standsIn(words, '[…]')).toBe(false)
  expect(standsIn(words, '„“')).toBe(false)
})
