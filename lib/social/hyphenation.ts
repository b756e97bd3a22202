import german from 'hyphen/de'
import english from 'hyphen/en-gb'
import type { Language } from '../languages.ts'

const hyphenators = { de: german, en: english }

const softHyphen = '\u00ad'

/** What stands before and after a break must be enough to be read as a part of a word. */
const shortestPart = 4
const shortestWord = 10

/** A piece of a text that is never broken, and what stands where it ends: between words a space goes, in words a hyphen comes. */
export interface Piece {
  text: string
  end: 'space' | 'hyphen' | 'inside'
}

/** The parts of a word at whose ends it may be broken, by the patterns of its language. */
export function wordParts(word: string, language: Language): string[] {
  const letters = /^(\P{L}*)(.*?)(\P{L}*)$/su.exec(word)?.[2] ?? ''
  if (letters.length < shortestWord) return [word]
  const broken = hyphenators[language].hyphenateSync(word, { hyphenChar: softHyphen, minWordLength: shortestWord })
  const parts = broken.split(softHyphen)
  while (parts.length > 1 && lettersOf(parts[0]) < shortestPart) parts.splice(0, 2, parts.slice(0, 2).join(''))
  while (parts.length > 1 && lettersOf(parts.at(-1)) < shortestPart) parts.splice(-2, 2, parts.slice(-2).join(''))
  return parts
}

const lettersOf = (text = '') => text.match(/\p{L}/gu)?.length ?? 0

/**
 * A text in pieces. Lines break at ordinary spaces and, if asked for, inside long words and after the hyphen of a compound;
 * never at a no-break space.
 */
export function piecesOf(text: string, language: Language, insideWords: boolean): Piece[] {
  return text.split(' ').flatMap((word): Piece[] => {
    if (!insideWords) return [{ text: word, end: 'space' }]
    const compounds = word.split(/(?<=\p{L}{4}-)(?=\p{L}{4})/u)
    return compounds.flatMap((compound, index): Piece[] => {
      const parts = wordParts(compound, language)
      const end = index < compounds.length - 1 ? 'hyphen' : 'space'
      return parts.map((part, place) => ({ text: part, end: place < parts.length - 1 ? 'inside' : end }))
    })
  })
}
