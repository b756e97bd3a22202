import { expect, it } from 'vitest'
import { readingMinutes } from './reading-time.ts'

it('counts the words of the text and not the components in it', () => {
  const words = 'Wort '.repeat(1000)
  expect(readingMinutes(words, 'de')).toBe(5)
  expect(readingMinutes(`${words}<FactBox facts="${'gpu-count '.repeat(900)}" />`, 'de')).toBe(5)
})

it('gives at least one minute', () => {
  expect(readingMinutes('', 'en')).toBe(1)
})
