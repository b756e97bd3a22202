/** Words between quotation marks are somebody else's. */
const quotations = /„[^„“”]*[“”]|“[^“”]*”|»[^»«]*«|"[^"]*"/gu

/** Words that mark a sum of our own; the content guide asks for them. */
const ownSum =
  /\b(?:nach unserer (?:eigenen )?rechnung|unserer rechnung nach|wir (?:rechnen|zählen)|(?:rechnen|zählen) wir|by our (?:own )?(?:sums?|reckoning|calculations?|arithmetic|count)|we (?:calculate|reckon|count))\b/iu

/** A text in which quotations are blanked out; every other character stays at its index. */
export function withoutQuotations(text: string): string {
  return text.replace(quotations, (quotation) => '\uFFFC'.repeat(quotation.length))
}

/** Whether a paragraph quotes a number, so that it speaks of the words of a source: „400-GB“. */
export function isQuotedNumber(paragraph: string, words: string): boolean {
  const number = /\d[\d.,]*/.exec(words)?.[0]
  return [...paragraph.matchAll(quotations)].some(([quotation]) => number !== undefined && quotation.includes(number))
}

/** Whether a paragraph says that it holds a sum of our own, whose numbers are in no source. */
export function isOwnSum(paragraph: string): boolean {
  return ownSum.test(paragraph.replaceAll('\u00a0', ' '))
}

/** The sentence around an index: up to a full stop, question or exclamation mark that a capital letter follows. */
export function sentenceAround(text: string, index: number): string {
  const ends = [...text.matchAll(/[.!?:][”“"’‘)]?[\s\u00a0](?=[\p{Lu}„“"‚‘\uFFFC])/gu)].map(
    (end) => end.index + end[0].length,
  )
  // "4. Februar" and "Nr. 5" end no sentence.
  const real = ends.filter((end) => !/(?:\d|\b\p{Ll}{1,3})\.[\s\u00a0]$/u.test(text.slice(0, end)))
  const start = real.findLast((end) => end <= index) ?? 0
  return text.slice(start, real.find((end) => end > index) ?? text.length)
}
