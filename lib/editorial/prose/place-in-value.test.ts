import { expect, it } from 'vitest'
import { placeOfWord } from './place-in-value.ts'

it('finds the word itself and not one like it before the value', () => {
  const text = 'note: gut\ntext: "gut und gut"\n'
  expect(placeOfWord({ text }, { line: 2, column: 7 }, 'gut und gut', 8)).toEqual({ line: 2, column: 16 })
})

it('finds a word of a value that is written over several lines', () => {
  const text = 'text: >-\n  eins zwei\n  drei\n'
  expect(placeOfWord({ text }, { line: 1, column: 7 }, 'eins zwei drei', 10)).toEqual({ line: 3, column: 3 })
})

it('stays with the word before where a word is written with an escape', () => {
  const text = 'text: "eins z\\u0077ei drei"\n'
  expect(placeOfWord({ text }, { line: 1, column: 7 }, 'eins zwei drei', 5)).toEqual({ line: 1, column: 8 })
  expect(placeOfWord({ text }, { line: 1, column: 7 }, 'eins zwei drei', 10)).toEqual({ line: 1, column: 23 })
})
