import { seam } from './seams.ts'

/** The German nouns of the site, as the stems by which the parts of compounds are known. */
export type Vocabulary = ReadonlySet<string>

const shortestHead = 4
const shortestTail = 5
const letters = /\p{L}+/gu
const endings = /(?:en|ern?|es|em|e|n|s|ums?)$/

/** A noun without its ending, so that "Zentrum" and "Zentren" are one: rough, but the same on both sides. */
function stem(word: string): string {
  const without = word.replace(endings, '')
  return without.length < shortestTail ? word : without
}

/** How often each word stands in texts. An archive has a hundred times as many words as different ones. */
export function countWords(texts: Iterable<string>): Map<string, number> {
  const times = new Map<string, number>()
  for (const text of texts) for (const word of text.match(letters) ?? []) times.set(word, (times.get(word) ?? 0) + 1)
  return times
}

/**
 * The nouns among words, as stems. A noun is a word that begins with a capital more often than not: "Unternehmen" must not be
 * taken for a compound of "nehmen".
 *
 * @param counted how often each word stands in several texts
 */
export function vocabularyOf(counted: Iterable<ReadonlyMap<string, number>>): Vocabulary {
  const capitals = new Map<string, number>()
  for (const times of counted)
    for (const [word, count] of times) {
      const lower = word.toLowerCase()
      if (lower.length >= shortestTail)
        capitals.set(lower, (capitals.get(lower) ?? 0) + (word.charAt(0) === lower.charAt(0) ? -count : count))
    }
  return new Set([...capitals].filter(([, balance]) => balance > 0).map(([word]) => stem(word)))
}

/** Where the last noun of a compound begins; the longest one counts. `undefined` where a word is none. */
function tailStart(word: string, vocabulary: Vocabulary): number | undefined {
  const lower = word.toLowerCase()
  for (let start = shortestHead; start <= lower.length - shortestTail; start += 1)
    // No part ends in "c": that is the middle of "sch", as in "Bewirtschaftung", which is not a kind of "Haftung".
    if (lower.charAt(start - 1) !== 'c' && vocabulary.has(stem(lower.slice(start)))) return start
  return undefined
}

/**
 * The parts of a German compound: "Grafikprozessoren" gives "Grafik" and "prozessoren". The last part is a noun of the site
 * with at least five letters, and at least four stand before it; a linking s, n or en stays with the part before. A word
 * that is no compound, or none of a noun, is given back alone.
 */
export function partsOf(word: string, vocabulary: Vocabulary): string[] {
  const start = /^\p{Lu}\p{Ll}+$/u.test(word) ? tailStart(word, vocabulary) : undefined
  if (start === undefined) return [word]
  return [...partsOf(word.slice(0, start), vocabulary), word.slice(start)]
}

/** Words with their seams, by the vocabulary that they were divided with. */
const divided = new WeakMap<Vocabulary, Map<string, string>>()

function withSeam(word: string, vocabulary: Vocabulary): string {
  const known = divided.get(vocabulary) ?? new Map<string, string>()
  divided.set(vocabulary, known)
  const parts = known.get(word) ?? partsOf(word, vocabulary).join(seam)
  known.set(word, parts)
  return parts
}

/** Those of different words that are compounds, with their seams. */
export function compoundsAmong(words: Iterable<string>, vocabulary: Vocabulary): string[] {
  return [...words].map((word) => withSeam(word, vocabulary)).filter((word) => word.includes(seam))
}

/** A text with a seam between the parts of each compound. A seam that the text has of itself becomes a space. */
export function withSeams(text: string, vocabulary: Vocabulary): string {
  return text.replaceAll(seam, ' ').replace(letters, (word) => withSeam(word, vocabulary))
}
