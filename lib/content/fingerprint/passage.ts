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

/** Where `part` stands in `words` from an index on, or -1. Its first word is found much faster than each place is compared. */
function placeOf(words: readonly string[], part: readonly PlacedWord[], from: number): number {
  const first = part[0]?.word ?? ''
  let at = words.indexOf(first, from)
  while (at >= 0 && !standsAt(words, part, at)) at = words.indexOf(first, at + 1)
  return at
}

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
    const at = placeOf(words, part, from)
    if (at < 0) return false
    from = at + part.length
  }
  return parts.length > 0
}
