import { expect, test } from 'vitest'
import { sampleTerm } from '@/components/sample.ts'
import { byLetter } from './by-letter.ts'

const letters = (...titles: string[]) =>
  byLetter(titles.map((title) => ({ ...sampleTerm, id: title, title }))).map(([letter, terms]) => [
    letter,
    ...terms.map(({ title }) => title),
  ])

test('entries stand under their first letters, in their order, whether those are capitals or not', () => {
  expect(letters('C5', 'Cloud', 'cuDNN', 'Blackwell')).toEqual([
    ['B', 'Blackwell'],
    ['C', 'C5', 'Cloud', 'cuDNN'],
  ])
})

test('a letter with marks stands with the letter without', () => {
  expect(letters('Abwärme', 'Äther', 'Élysée', 'Energie')).toEqual([
    ['A', 'Abwärme', 'Äther'],
    ['E', 'Élysée', 'Energie'],
  ])
})

test('what begins with a digit or a sign stands together, before the letters', () => {
  expect(letters('5G', 'Anlage', '„Made“', '100 G')).toEqual([
    ['0', '5G', '„Made“', '100 G'],
    ['A', 'Anlage'],
  ])
})

test('a letter without entries is left out', () => {
  expect(letters()).toEqual([])
})
