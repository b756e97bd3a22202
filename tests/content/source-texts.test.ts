import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import {
  type Fingerprint,
  makeFingerprint,
  mayHold,
  sequenceLength,
  sequenceNumber,
} from '@/lib/content/fingerprint/fingerprint.ts'
import { fingerprintText } from '@/lib/content/fingerprint/fingerprint-file.ts'
import { passageParts } from '@/lib/content/fingerprint/passage.ts'
import { type PlacedWord, placedWords, wordsOf } from '@/lib/content/fingerprint/words.ts'
import type { Content } from '@/lib/content/input/content-file.ts'
import { readContent } from '@/lib/content/input/read-content.ts'
import { copiedRunsOf } from '@/lib/editorial/prose/copied-runs.ts'
import { quoteVerbatim } from '@/lib/editorial/quote-verbatim.ts'
import { citedPassages, quotedPassages } from '@/lib/editorial/sources/cited-passages.ts'
import { files, folder, present, root } from './source-text-files.ts'

/*
 * Holds the fingerprints against the texts they were made from.
 */

interface Variant {
  text: string
  /** Where the word stood that was left out. */
  without?: number
}

/**
 * A quotation with one word changed, left out or put in, at every place. The new words come from the sources, so that they are
 * likely ones.
 */
function variants(passage: string, vocabulary: readonly string[], random: () => number): Variant[] {
  const draw = (not: string): string => {
    const word = vocabulary[Math.floor(random() * vocabulary.length)] ?? ''
    return word === not ? draw(not) : word
  }
  const words = placedWords(passage)
  const put = (start: number, end: number, word: string) => `${passage.slice(0, start)}${word}${passage.slice(end)}`
  return [
    ...words.map(({ word, start, end }) => ({ text: put(start, end, draw(word)) })),
    ...words.map(({ start, end }) => ({ text: put(start, end, ''), without: start })),
    ...words.map(({ start }) => ({ text: put(start, start, `${draw('')} `) })),
    { text: `${passage} ${draw('')}` },
  ]
}

/** Numbers from 0 to 1 that are the same in each run (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

function madeFrom(content: Content, id: string, text: string): Fingerprint {
  const passages = citedPassages(content).filter(({ source }) => source === id)
  return makeFingerprint(
    text,
    passages.map((passage) => passage.text),
  )
}

describe.runIf(present)(`the source texts in ${folder}`, () => {
  const content = readContent(join(root, 'content'))
  const texts = Object.entries(files).map(([id, name]) => ({
    id,
    text: present ? readFileSync(join(folder, name), 'utf8') : '',
  }))
  const windows = (words: PlacedWord[], length: number) =>
    words.slice(length - 1).map((_, start) => words.slice(start, start + length))
  const fingerprintOf = (id: string): Fingerprint => {
    const fingerprint = content.fingerprints.get(id)
    if (!fingerprint) throw new Error(`content/sources/${id}.fingerprint is missing`)
    return fingerprint
  }
  const found = (id: string, words: PlacedWord[]) => copiedRunsOf(words)(fingerprintOf(id)).length
  const vocabulary = [...new Set(texts.flatMap(({ text }) => wordsOf(text)))]

  it.each(texts)('give the fingerprint of $id in content/', ({ id, text }) => {
    expect(readFileSync(join(root, 'content/sources', `${id}.fingerprint`), 'utf8')).toBe(
      fingerprintText(madeFrom(content, id, text)),
    )
  })

  it('hold every quotation, and the check finds nothing to say', () => {
    expect(quotedPassages(content).length).toBeGreaterThan(15)
    expect(quoteVerbatim(content)).toEqual([])
  })

  it.each(quotedPassages(content).map((passage) => ({ ...passage, id: passage.file.id })))(
    'do not hold $id with any one word changed, left out or put in, and the check says so each time',
    (passage) => {
      const all = variants(passage.text, vocabulary, seeded(3))
      expect(all.length).toBe(3 * wordsOf(passage.text).length + 1)
      for (const { text } of all) {
        const file = { ...passage.file, data: { ...passage.file.data, value: { ...passage.file.data.value, text } } }
        expect(quoteVerbatim({ ...content, files: [file] }), text).toHaveLength(1)
      }
    },
  )

  it.each(texts)(
    'let the command seal no quotation from $id with a word changed, left out or put in',
    ({ id, text }) => {
      const quotations = quotedPassages(content).filter(({ source }) => source === id)
      const wrong = quotations.flatMap((quotation) => {
        // A quotation that is shorter at one of its ends does stand in the source, and sealing it is right.
        const ends = passageParts(quotation.text).flatMap((part) => [part[0]?.start, part.at(-1)?.start])
        return variants(quotation.text, vocabulary, seeded(5))
          .filter(({ without }) => without === undefined || !ends.includes(without))
          .map((variant) => variant.text)
      })
      expect(makeFingerprint(text, wrong).seals).toEqual(new Set())
    },
  )

  it.each(texts)('are recognised in every eight consecutive words of $id', ({ id, text }) => {
    const own = windows(placedWords(text), 8)
    expect(own.filter((words) => found(id, words) === 1)).toHaveLength(own.length)
  })

  it.each(texts)('do not accuse the other texts, which share no six words in a row with $id', ({ id, text }) => {
    // Six or seven shared words and chance make eight now and then: docs/decisions/0010-fingerprints.md has the arithmetic.
    const six = (words: PlacedWord[]) => windows(words, 6).map((one) => one.map(({ word }) => word).join(' '))
    const own = new Set(six(placedWords(text)))
    const foreign = texts
      .filter((other) => other.id !== id)
      .flatMap((other) => windows(placedWords(other.text), 8))
      .filter((words) => !six(words).some((one) => own.has(one)))
    expect(foreign.length).toBeGreaterThan(2000)
    expect(foreign.filter((words) => found(id, words) > 0)).toEqual([])
  })

  it.each(texts)(
    'cannot be read on from a place in $id, even by someone who knows every word it uses',
    ({ id, text }) => {
      const fingerprint = fingerprintOf(id)
      const words = wordsOf(text)
      const own = [...new Set(words)]
      const random = seeded(7)
      const continuations = Array.from({ length: 40 }, () => {
        const start = Math.floor(random() * (words.length - sequenceLength))
        const known = words.slice(start, start + sequenceLength - 1)
        return own.filter((next) => mayHold(fingerprint, sequenceNumber([...known, next], 0))).length
      })
      const average = continuations.reduce((sum, one) => sum + one, 0) / continuations.length
      // Each of them can be continued in as many ways again: after ten words there are more than 8^10 readings.
      expect(average).toBeGreaterThan(8)
    },
  )
})
