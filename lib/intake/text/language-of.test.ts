import { expect, it } from 'vitest'
import { languageOf } from './language-of.ts'

it('tells German from English, names and terms of the other language notwithstanding', () => {
  expect(languageOf('Die Industrial AI Cloud ist in Betrieb, und das Rechenzentrum ist voll.')).toBe('de')
  expect(languageOf('The AI factory at the Tucherpark is in operation and the halls are full.')).toBe('en')
})
