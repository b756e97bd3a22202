import { describe, expect, test } from 'vitest'
import { compoundsAmong, countWords, partsOf, vocabularyOf, withSeams } from './compounds.ts'

const texts = [
  'Ein Prozessor im Zentrum, viele Daten, ein System, der Partner und sein Unternehmen.',
  'Die Haftung, das Modell, die Technik, die Straße, eine Regel, der Minister, ein Schutz.',
  'Sie nehmen an, dass sie stehen und arbeiten; wir nehmen das an. Die Arbeit ruht.',
]
const vocabulary = vocabularyOf([countWords(texts)])

describe('A German compound is taken apart', () => {
  test.each([
    ['Grafikprozessor', 'Grafik|prozessor'],
    ['Grafikprozessoren', 'Grafik|prozessoren'],
    ['Rechenzentrum', 'Rechen|zentrum'],
    ['Rechenzentren', 'Rechen|zentren'],
    ['Rechenzentrumspartner', 'Rechen|zentrums|partner'],
    ['Betriebssysteme', 'Betriebs|systeme'],
    ['Fertigungsstraße', 'Fertigungs|straße'],
    ['Bundesminister', 'Bundes|minister'],
    ['Datenschutzregeln', 'Daten|schutz|regeln'],
    ['Sprachmodells', 'Sprach|modells'],
  ])('%s is %s', (word, parts) => {
    expect(partsOf(word, vocabulary).join('|')).toBe(parts)
  })
})

describe('A word stays whole', () => {
  test.each([
    ['Prozessor', 'a noun by itself'],
    ['Unternehmen', 'ends in a verb of the site, not in a noun'],
    ['Bestehen', 'has only two letters before the verb'],
    ['Bewirtschaftung', 'would be cut in the middle of "sch"'],
    ['Mitarbeit', 'has only three letters before "Arbeit"'],
    ['Grafikkarte', 'ends in no noun of the site'],
    ['grafikprozessor', 'does not begin with a capital'],
    ['SYSTEMPARTNER', 'is an abbreviation or a name'],
    ['ÖkoRegel', 'is written as a name'],
  ])('%s, which %s', (word) => {
    expect(partsOf(word, vocabulary)).toEqual([word])
  })
})

test('A word counts as a noun when it begins with a capital more often than not', () => {
  expect(vocabulary.has('nehm')).toBe(false)
  expect(vocabularyOf([countWords(['Nehmen wir an']), countWords(['das Nehmen'])]).has('nehmen')).toBe(true)
})

test('Seams stand in words only; one that the text has of itself goes, and nothing else changes', () => {
  expect(withSeams('Der Grafikprozessor | „KI-Rechenzentrum“, 0,5 m².', vocabulary)).toBe(
    'Der Grafik|prozessor   „KI-Rechen|zentrum“, 0,5 m².',
  )
})

test('Among words those with seams are the compounds', () => {
  const words = countWords(['Der Grafikprozessor ist ein Prozessor, ein Grafikprozessor im Rechenzentrum.'])
  expect(words.get('Grafikprozessor')).toBe(2)
  expect(compoundsAmong(words.keys(), vocabulary)).toEqual(['Grafik|prozessor', 'Rechen|zentrum'])
})
