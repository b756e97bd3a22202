import type { Language } from '@/lib/languages.ts'
import type { Random } from './random.ts'

/** Syllables that make words of a language’s look; none of them or of their pairs is a word for a number. */
const syllables = {
  de: 'an be der ein fol ge hal in kra lei mo nis or par re sen tal un ver wer zen'.split(' '),
  en: 'al ber con der es fa gra hin it jo lan men no or pro ra son ter un vil wes'.split(' '),
}

/** The words that a text repeats most. */
const functionWords = {
  de: 'die der und in den von zu das mit sich des auf für ist im dem nicht auch als an nach wie aus noch bei'.split(
    ' ',
  ),
  en: 'the of and to in is that it for was on are as with they at be this from by not but what all were'.split(' '),
}

/** So many different words the largest text has. */
const vocabulary = 60_000

/** The word of a rank, the most frequent first: the same rank gives the same word. */
function wordOf(rank: number, language: Language): string {
  const known = functionWords[language]
  if (rank < known.length) return known[rank] as string
  const parts = syllables[language]
  let rest = rank - known.length + parts.length
  let word = ''
  while (rest > 0) {
    word += parts[rest % parts.length]
    rest = Math.floor(rest / parts.length)
  }
  // In German a third of the words are nouns.
  return language === 'de' && rank % 3 === 0 ? capitalised(word) : word
}

/** A text with its first letter as a capital. */
export function capitalised(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`
}

/** A word, the more frequent the lower its rank, as in texts (Zipf’s law): the number of different words grows with the text. */
function word(random: Random, language: Language): string {
  return wordOf(Math.floor(vocabulary ** random.next()) - 1, language)
}

/** A word that is no function word, for names and headings. */
function rareWord(random: Random, language: Language): string {
  return wordOf(random.whole(200, vocabulary), language)
}

/** Words one after the other, without a mark. */
export function words(random: Random, language: Language, count: number): string {
  return Array.from({ length: count }, () => word(random, language)).join(' ')
}

/** A name of some words, each with a capital. */
export function name(random: Random, language: Language, count: number): string {
  return Array.from({ length: count }, () => capitalised(rareWord(random, language))).join(' ')
}

/** A sentence of 8 to 15 words. */
export function sentence(random: Random, language: Language): string {
  return `${capitalised(words(random, language, random.whole(8, 15)))}.`
}

/** Sentences one after the other. */
export function sentences(random: Random, language: Language, count: number): string {
  return Array.from({ length: count }, () => sentence(random, language)).join(' ')
}

/** Whole words of a length between two bounds, in characters. */
export function line(random: Random, language: Language, least: number, most: number): string {
  let text = capitalised(rareWord(random, language))
  while (text.length < least) text += ` ${word(random, language)}`
  return text.slice(0, most).trim()
}
