import { passageParts } from '../../content/fingerprint/passage.ts'
import { type PlacedWord, placedWords } from '../../content/fingerprint/words.ts'
import type { Content } from '../../content/input/content-file.ts'
import { citedPassages } from '../sources/cited-passages.ts'
import { componentMark } from './prose-texts.ts'

/** A stretch of a text by its indices. */
export interface Range {
  start: number
  end: number
}

/** What stands between quotation marks: „…“, “…”, »…«, «…» and "…". */
const marked = /„[^„“”]*[“”]|“[^“”]*”|»[^»«]*«|«[^»«]*»|"[^"]*"/gu

/** Words as one text in which a whole-word search is a search for a part. */
const searchable = (words: readonly PlacedWord[]) => ` ${words.map(({ word }) => word).join(' ')} `

/** The words of every recorded quotation and wording, to search in. */
export function recordedWords(content: Content): string[] {
  return citedPassages(content).flatMap(({ text }) => passageParts(text).map(searchable))
}

/**
 * The marked quotations of a text. Words between quotation marks count as one only if they stand in a recorded quotation or
 * wording: then speaker and source are known and the words checked.
 */
export function markedQuotations(text: string, recorded: readonly string[]): Range[] {
  return [...text.matchAll(marked)]
    .map((match) => ({ start: match.index, end: match.index + match[0].length, words: placedWords(match[0]) }))
    .filter(({ words }) => words.length > 0 && recorded.some((passage) => passage.includes(searchable(words))))
}

/** A text’s words in stretches without a component and without the words of the ranges that are left out. */
export function stretchesOf(text: string, leftOut: readonly Range[] = []): PlacedWord[][] {
  const stretches: PlacedWord[][] = [[]]
  const hasComponents = text.includes(componentMark)
  let last = 0
  for (const word of placedWords(text)) {
    const within = leftOut.some(({ start, end }) => start <= word.start && word.end <= end)
    if (within || (hasComponents && text.slice(last, word.start).includes(componentMark))) stretches.push([])
    if (!within) stretches.at(-1)?.push(word)
    last = word.end
  }
  return stretches
}
