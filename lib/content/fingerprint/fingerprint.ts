import { createHash } from 'node:crypto'
import { passageParts, standsIn } from './passage.ts'
import { wordsOf } from './words.ts'

/** What we keep of a source's text. docs/decisions/0010-fingerprints.md says why in this form. */
export interface Fingerprint {
  /** How many numbers there are for a sequence; 32 for each sequence of the text. */
  range: number
  /** The numbers of the overlapping sequences of three words. One number in 32 is taken, so that a single one says little. */
  sequences: ReadonlySet<number>
  /** The seals of the passages that were compared with the text and found in it. */
  seals: ReadonlySet<string>
}

/** Words in a sequence. */
export const sequenceLength = 3

/** Numbers for each sequence of a text; the chance that a foreign sequence passes is one in so many. */
const numbersPerSequence = 32

/** The fewest words of a text of which a fingerprint is made: of less, the words themselves could be guessed. */
export const fewestWords = 50

/**
 * A number of 32 bits for the sequence of three words from `start` on: FNV-1a over its characters, mixed at the end as in
 * MurmurHash3. It need not be cryptographic: whoever guesses three words can compute any hash of them.
 */
export function sequenceNumber(words: readonly string[], start: number): number {
  let hash = 0x811c9dc5
  for (let index = start; index < start + sequenceLength; index += 1) {
    const word = words[index] ?? ''
    for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193)
    hash = Math.imul(hash ^ 0x20, 0x01000193)
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

/** The numbers of all overlapping sequences of three words; the first is that of the words 0 to 2. */
export function sequenceNumbers(words: readonly string[]): number[] {
  return words.slice(sequenceLength - 1).map((_, start) => sequenceNumber(words, start))
}

/** The numbers of a fingerprint as bits: each text is held against every source, which asks millions of times. */
const tables = new WeakMap<Fingerprint, Uint8Array>()

function tableOf(fingerprint: Fingerprint): Uint8Array {
  const known = tables.get(fingerprint)
  if (known) return known
  const table = new Uint8Array((fingerprint.range >> 3) + 1)
  for (const number of fingerprint.sequences) table[number >> 3] = (table[number >> 3] ?? 0) | (1 << (number & 7))
  tables.set(fingerprint, table)
  return table
}

/**
 * A test for whether a sequence may stand in the source, by its number: certain when it does, one chance in 32 when it does
 * not.
 */
export function holder(fingerprint: Fingerprint): (number: number) => boolean {
  const { range } = fingerprint
  const table = tableOf(fingerprint)
  return (number) => {
    const bit = number % range
    return (((table[bit >> 3] as number) >> (bit & 7)) & 1) === 1
  }
}

/** The same for a single sequence. */
export function mayHold(fingerprint: Fingerprint, number: number): boolean {
  return holder(fingerprint)(number)
}

/** The seal of a passage: 64 bits of a hash of all its words and of its omissions. */
export function sealOf(passage: string): string {
  const parts = passageParts(passage).map((part) => part.map(({ word }) => word).join(' '))
  return createHash('sha256')
    .update(`passage\n${parts.join('\n')}`)
    .digest('hex')
    .slice(0, 16)
}

/**
 * Makes the fingerprint of a source.
 *
 * @param text the whole text of the source
 * @param passages the quotations and wordings that the content takes from it; those that stand in it word for word are sealed
 * @throws when the text has fewer than 50 words
 */
export function makeFingerprint(text: string, passages: readonly string[]): Fingerprint {
  const words = wordsOf(text)
  if (words.length < fewestWords)
    throw new Error(
      `the text has ${words.length} words; expected the whole text of the source, at least ${fewestWords}`,
    )
  const numbers = new Set(sequenceNumbers(words))
  const range = numbersPerSequence * numbers.size
  return {
    range,
    sequences: new Set([...numbers].map((number) => number % range)),
    seals: new Set(passages.filter((passage) => standsIn(words, passage)).map(sealOf)),
  }
}
