import { expect, test } from 'vitest'
import { sampleQuote } from '@/components/sample.ts'
import { quoteCitation } from './quote-citation.ts'

const citation = (language: 'de' | 'en') => quoteCitation(sampleQuote, language).replaceAll('\u00a0', ' ')

test('a quotation is cited with who said it, when, where, its source and its address', () => {
  expect(citation('de')).toBe(
    '„Wir beweisen hier, dass Europa KI kann.“ Tim Höttges, CEO der Telekom, zur Eröffnung, 4. Februar 2026 (Quelle: Blatt eins). https://rechenwerk.example/de/stimmen/#europe',
  )
})

test('a translation is cited as ours', () => {
  expect(citation('en')).toBe(
    '“We are proving here that Europe can do AI.” Tim Höttges, chief executive of Deutsche Telekom, at the opening, 4 February 2026 (source: Paper eins; our translation). https://rechenwerk.example/en/voices/#europe',
  )
})
