import { type PlacedWord, placedWords } from './words.ts'

/** An omission within a quotation: […], [...], (…) or (...). */
const omission = /[[(](?:…|\.\.\.)[\])]/gu

/** A quotation or wording as its parts between omissions; parts without a word are left out. */
export function passageParts(passage: string): PlacedWord[][] {
  const parts: PlacedWord[][] = [[]]
  const omissions = [...passage.matchAll(omission)].map(({ index }) => index)
  for (const word of placedWords(passage)) {
    while (omissions.length > 0 && word.start > (omissions[0] ?? 0)) {
      omissions.shift()
      parts.push([])
    }
    parts.at(-1)?.push(word)
  }
  return parts.filter((part) => part.length > 0)
}

/** Whether `part` stands in `words` from `index` on. */
const standsAt = (words: readonly string[], part: readonly PlacedWord[], index: number) =>
  part.every(({ word }, offset) => words[index + offset] === word)

/**
 * Whether a passage stands in a text word for word: each part without a gap, the parts in their order and not overlapping.
 * A passage without any word stands nowhere.
 *
 * @param words the words of the whole text
 */
export function standsIn(words: readonly string[], passage: string): boolean {
  const parts = passageParts(passage)
  let from = 0
  for (const part of parts) {
    while (from + part.length <= words.length && !standsAt(words, part, from)) from += 1
    if (from + part.length > words.length) return false
    from += part.length
  }
  return parts.length > 0
}
