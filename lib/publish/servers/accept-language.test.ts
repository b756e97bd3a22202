import { expect, test } from 'vitest'
import { preferredLanguage } from './accept-language.ts'

test.each([
  ['de', 'de'],
  ['de-AT,de;q=0.9,en;q=0.8', 'de'],
  ['en-GB,en;q=0.9,de;q=0.8', 'en'],
  ['EN-us', 'en'],
  ['fr-FR, fr;q=0.9, de;q=0.8, en;q=0.7', 'de'],
  ['da, el;q=0.9, en;q=0.8', 'en'],
  [' en', 'en'],
  ['fr', undefined],
  ['den, enm', undefined],
  ['*', undefined],
  ['', undefined],
  [undefined, undefined],
])('"%s" leads to %s', (header, language) => {
  expect(preferredLanguage(header)).toBe(language)
})

test('a long header is read at once', () => {
  const start = performance.now()
  preferredLanguage(`${'fr,'.repeat(20_000)}x`)
  preferredLanguage(`${' '.repeat(20_000)}x`)
  expect(performance.now() - start).toBeLessThan(500)
})
