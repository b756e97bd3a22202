import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { makeFingerprint, mayHold, sealOf, sequenceNumbers } from './fingerprint.ts'
import { wordsOf } from './words.ts'

const text = readFileSync(join(import.meta.dirname, '../../../tests/content/zeitung.txt'), 'utf8')
const words = wordsOf(text)
const quote = 'Wir reden nicht nur, wir handeln'
const fingerprint = makeFingerprint(text, [quote, 'Wir reden nicht nur, wir bauen'])

it('holds every sequence of three words of its text', () => {
  expect(sequenceNumbers(words)).toHaveLength(words.length - 2)
  expect(sequenceNumbers(words).every((number) => mayHold(fingerprint, number))).toBe(true)
})

it('lets about one foreign sequence in 32 pass, not more and not many fewer', () => {
  const passing = Array.from({ length: 20_000 }, (_, index) => sequenceNumbers(['wir', 'reden', `${index}`]))
    .flat()
    .filter((number) => mayHold(fingerprint, number))
  expect(passing.length / 20_000).toBeGreaterThan(1 / 40)
  expect(passing.length / 20_000).toBeLessThan(1 / 28)
})

it('seals the words that stand in the text and no others', () => {
  expect([...fingerprint.seals]).toEqual([sealOf(quote)])
})

it('has another seal for each change of a word and for a moved omission, but not for other signs', () => {
  const others = [
    'Wir reden nicht nur',
    'reden nicht nur, wir handeln',
    'Wir reden nicht […] wir handeln',
    'Wir reden […]',
  ]
  for (const other of others) expect(sealOf(other)).not.toBe(sealOf(quote))
  expect(sealOf('Wir reden […] nicht nur')).not.toBe(sealOf('Wir reden nicht […] nur'))
  expect(sealOf('„wir reden nicht nur – wir handeln!“')).toBe(sealOf(quote))
})

it('does not trust its sequences for the end of a quotation: a wrong last word passes them now and then, but has no seal', () => {
  const wrong = Array.from({ length: 500 }, (_, index) => `Wir reden nicht nur, wir ${index}`)
  const passing = wrong.filter((one) => sequenceNumbers(wordsOf(one)).every((number) => mayHold(fingerprint, number)))
  expect(passing.length).toBeGreaterThan(0)
  expect(passing.filter((one) => fingerprint.seals.has(sealOf(one)))).toEqual([])
})

it('says how long a text must be', () => {
  expect(() => makeFingerprint('Zu kurz.', [])).toThrow('the text has 2 words; expected')
})
