import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { asciiSlug } from '@/lib/ascii-slug.ts'
import { wordsOf } from '@/lib/content/fingerprint/words.ts'
import type { Content } from '@/lib/content/input/content-file.ts'
import { readContent } from '@/lib/content/input/read-content.ts'
import { citedPassages, quotedPassages, statementsOf } from '@/lib/editorial/sources/cited-passages.ts'
import { wordFigures } from '@/lib/intake/figures/word-figures.ts'
import { findProposals } from '@/lib/intake/proposals/find-proposals.ts'
import { onRecord } from '@/lib/intake/proposals/on-record.ts'
import type { KnownPerson } from '@/lib/intake/speech/speaker.ts'
import { files, folder, present, root } from './source-text-files.ts'

/*
 * How much of what a close reading found in the five source texts the command finds by itself, and how much of what it
 * proposes is something.
 */

const plain = (text: string) => wordsOf(text).join(' ')

const share = (found: number, all: number) => `${found} of ${all} (${Math.round((100 * found) / all)} %)`

/** A content with nothing but one statement or one quotation, to ask whether a proposal is it. */
const alone = (content: Content, file: Content['files'][number], index?: number): Content => {
  const value = { ...file.data.value }
  if (index !== undefined) value.statements = [statementsOf(file)[index]]
  return { ...content, files: [{ ...file, data: { ...file.data, value } }] }
}

describe.runIf(present)(`the source texts in ${folder}`, () => {
  const content = readContent(join(root, 'content'))
  const people: KnownPerson[] = content.files
    .filter(({ kind }) => kind === 'person')
    .map(({ id, data }) => ({ id, name: String(data.value?.name) }))
  const sources = Object.entries(files).map(([id, name]) => {
    const record = content.files.find((file) => file.kind === 'source' && file.id === id)?.data.value
    const reading = { language: 'de' as const, printed: typeof record?.date === 'string' ? record.date : undefined }
    const figures = wordFigures(content, id, 'de')
    const text = present ? readFileSync(join(folder, name), 'utf8') : ''
    return {
      id,
      named: findProposals(text, { ...reading, people, figures }).map(({ proposal }) => proposal),
      unnamed: findProposals(text, { ...reading, people: [] }).map(({ proposal }) => proposal),
    }
  })

  const statements = content.files.flatMap((file) =>
    statementsOf(file).flatMap(({ source, value, wording }, index) => {
      const inNumbers = typeof value === 'number' || typeof value === 'string'
      return [{ file, index, source: String(source), wording: String(wording), inNumbers }]
    }),
  )
  const missed = statements.filter(({ file, index, source, wording, inNumbers }) => {
    const found = sources.find(({ id }) => id === source)?.named ?? []
    return !found.some(
      (one) =>
        one.kind === 'figure' &&
        onRecord(alone(content, file, index), source, one) &&
        // Words that cannot be read as a number must be the very words.
        (inNumbers || plain(one.wording).includes(plain(wording)) || plain(wording).includes(plain(one.wording))),
    )
  })
  const quotes = quotedPassages(content)
  const missedQuotes = quotes.filter(({ file, source }) => {
    const found = sources.find(({ id }) => id === source)?.named ?? []
    return !found.some((one) => one.kind === 'quote' && onRecord(alone(content, file), source, one))
  })

  it('has nine in ten of the figures that are numbers, shares or dates', () => {
    const numbers = statements.filter(({ inNumbers }) => inNumbers)
    const without = missed.filter(({ inNumbers }) => inNumbers)
    console.log(`Figures in numbers, shares and dates found: ${share(numbers.length - without.length, numbers.length)}`)
    expect(numbers.length).toBeGreaterThan(50)
    expect(1 - without.length / numbers.length).toBeGreaterThanOrEqual(0.9)
  })

  it('has nine in ten of the quotations', () => {
    console.log(`Quotations found: ${share(quotes.length - missedQuotes.length, quotes.length)}`)
    expect(quotes.length).toBeGreaterThan(15)
    expect(1 - missedQuotes.length / quotes.length).toBeGreaterThanOrEqual(0.9)
  })

  it('has nine in ten of both together, figures in words included', () => {
    const all = statements.length + quotes.length
    console.log(`All statements and quotations found: ${share(all - missed.length - missedQuotes.length, all)}`)
    expect(1 - (missed.length + missedQuotes.length) / all).toBeGreaterThanOrEqual(0.9)
  })

  afterAll(() => {
    for (const { file, source, wording } of missed) console.log(`Missed: ${file.id} in ${source}, “${wording}”`)
    for (const { file, source } of missedQuotes) console.log(`Missed: ${file.id} in ${source}`)
  })

  it('knows who speaks, for all but one in ten of the quotations, even where nobody is on record yet', () => {
    const speakers = (name: 'named' | 'unnamed') =>
      quotes.filter(({ file, source }) => {
        const person = String(file.data.value?.speaker)
        return (sources.find(({ id }) => id === source)?.[name] ?? []).some(
          (one) =>
            one.kind === 'quote' &&
            onRecord(alone(content, file), source, one) &&
            (one.speaker === person || asciiSlug(one.name ?? '').endsWith(person.split('-').at(-1) ?? '')),
        )
      }).length
    console.log(
      `Speakers right: ${share(speakers('named'), quotes.length)}; without records of people ${speakers('unnamed')}`,
    )
    expect(speakers('named') / quotes.length).toBeGreaterThanOrEqual(0.9)
    expect(speakers('unnamed') / quotes.length).toBeGreaterThanOrEqual(0.9)
  })

  it('proposes at least twice as much that is on record as not', () => {
    const all = sources.flatMap(({ id, named }) => named.map((one) => ({ id, one })))
    const noise = all.filter(({ id, one }) => {
      const record = onRecord(content, id, one)
      // A figure in words must be the very words on record.
      const words = citedPassages(content).filter((passage) => passage.source === id && passage.file.id === record)
      const isTheirs =
        one.kind === 'quote' ||
        one.value !== undefined ||
        words.some(({ text }) => plain(one.wording).includes(plain(text)) || plain(text).includes(plain(one.wording)))
      return !record || !isTheirs
    })
    console.log(`Proposals that are on record: ${share(all.length - noise.length, all.length)}; the others:`)
    for (const { id, one } of noise)
      console.log(`  ${id}:${one.lines[0]} ${one.kind} ${one.kind === 'quote' ? one.text : one.wording}`)
    expect(noise.length / all.length).toBeLessThanOrEqual(1 / 3)
  })
})
