import { expect, test } from 'vitest'
import { countryName } from './country.ts'

test('A country has its everyday name in the language of the page', () => {
  expect([countryName('DE', 'de'), countryName('DE', 'en')]).toEqual(['Deutschland', 'Germany'])
  expect([countryName('US', 'de'), countryName('US', 'en')]).toEqual(['USA', 'US'])
  expect([countryName('FR', 'de'), countryName('FR', 'en')]).toEqual(['Frankreich', 'France'])
})

test.each(['QX', 'ZZ'])('A code that no country has is refused: %s', (code) => {
  expect(() => countryName(code, 'de')).toThrow(`"${code}" is no country code`)
})
