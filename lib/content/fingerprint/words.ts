/** A word of a text, normalised, with the range in which it stands. */
export interface PlacedWord {
  word: string
  /** Index of its first character in the text. */
  start: number
  /** Index after its last character. */
  end: number
}

/** Characters that nobody sees: soft hyphen, zero-width characters, word joiner, byte order mark. */
const invisible = /[\u00ad\u200b-\u200d\u2060\ufeff]/gu

const letters = '[\\p{L}\\p{M}\\p{N}\\u00ad\\u200b-\\u200d\\u2060\\ufeff]'
const apostrophes = /[’‘ʼ´`]/gu
const hyphens = /[\u2010\u2011]/gu

/**
 * What counts as a word: letters and digits, with full stops and commas between digits ("10.700", "0,5") and with
 * apostrophes and hyphens inside ("O’plugged", "KI-Fabrik"). Signs that are read aloud are words of their own: currencies,
 * "%", "&", "+", "§", "°" and "~". All else is punctuation and left out: quotation marks, dashes, brackets, ellipses, any space.
 */
const pattern = new RegExp(
  `${letters}+(?:(?:(?<=\\p{N})[.,](?=\\p{N})|['’‘ʼ´\`\\-\u2010\u2011](?=[\\p{L}\\p{N}]))${letters}+)*|[\\p{Sc}%‰&+§°~]`,
  'gu',
)

/** Most words; they only need lower case. */
const plain = /^[a-zäöüß0-9]+$/i

/** A word as it is compared: composed characters (NFC), lower case, one kind of apostrophe and hyphen, nothing invisible. */
function normalised(word: string): string {
  if (plain.test(word)) return word.toLowerCase()
  return word.replace(invisible, '').normalize('NFC').replace(apostrophes, "'").replace(hyphens, '-').toLowerCase()
}

/** The words of a text with their places. */
export function placedWords(text: string): PlacedWord[] {
  const words: PlacedWord[] = []
  for (const { 0: raw, index } of text.matchAll(pattern)) {
    const word = normalised(raw)
    if (word) words.push({ word, start: index, end: index + raw.length })
  }
  return words
}

/** The words of a text in the form in which texts are compared. */
export function wordsOf(text: string): string[] {
  return placedWords(text).map(({ word }) => word)
}
