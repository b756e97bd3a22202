import { expect, it } from 'vitest'
import { readingMinutes, wordCount } from './reading-time.ts'

it('counts the words of a text and not the components in it', () => {
  const words = 'Wort '.repeat(1000)
  expect(wordCount(words)).toBe(1000)
  expect(wordCount(`${words}<FactBox facts="${'gpu-count '.repeat(900)}" />`)).toBe(1000)
})

it('takes longer for German words than for as many English ones', () => {
  expect(readingMinutes(1000, 'de')).toBe(5)
  expect(readingMinutes(1000, 'en')).toBe(4)
})

it('gives at least one minute', () => {
  expect(readingMinutes(0, 'en')).toBe(1)
})
