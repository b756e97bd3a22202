import { digestOf } from '../changes/digest.ts'
import type { Language } from '../languages.ts'
import { countWords } from './compounds.ts'
import { pageText, type TextBlock } from './page-text.ts'
import { type KeptSearch, type KeptWords, type KnownText, keptSearch, keptWords } from './search-cache.ts'
import type { SearchRecord } from './search-records.ts'
import type { SearchedPages } from './searched-pages.ts'

/** A record with what stands on its page. */
export interface RecordWithText {
  record: SearchRecord
  /** What stands there; where its page is as it was, that is read when somebody asks for it. */
  blocks: () => Promise<readonly TextBlock[]>
  /** A digest of both. */
  from: string
}

/** A part of what can be found in a language. */
export interface SearchPart extends Pick<KeptSearch, 'texts' | 'words'> {
  language: Language
  /** Counted from 1. */
  number: number
  records: RecordWithText[]
  /** A digest of the records. */
  digest: string
  /** Of the last build. */
  kept: KeptSearch | undefined
  /** The words of the last build, read when they are asked for. */
  keptWords: () => KeptWords | undefined
  /** Whether something else can be found than in the last build. */
  isChanged: boolean
}

/** What stands at an address now. */
async function blocksAt(address: string, pages: SearchedPages): Promise<readonly TextBlock[]> {
  const [path = '', anchor] = address.split('#')
  const blocks = pageText(await pages.htmlOf(path), anchor)
  if (blocks.length === 0) throw new Error(`The search index could not be made: no text at ${address}`)
  return blocks
}

/** All that can be found in records: only in German are words taken apart. */
async function wordsOf(language: Language, records: readonly RecordWithText[]): Promise<Map<string, number>> {
  if (language !== 'de') return new Map()
  const texts: string[] = []
  for (const { record, blocks } of records) {
    texts.push(record.title, ...record.also)
    for (const { text } of await blocks()) texts.push(text)
  }
  return countWords(texts)
}

/** The words of the last build, read at the first call. */
function wordsOfLast(language: Language, number: number, kept: KeptSearch | undefined): SearchPart['keptWords'] {
  let words: KeptWords | undefined
  let isRead = false
  return () => {
    if (!isRead && kept) words = keptWords(language, number, kept.records)
    isRead = true
    return words
  }
}

/**
 * A part of the records of a language, with what stands on their pages.
 *
 * @throws when the page of a record is missing or has no text
 */
export async function searchPart(
  language: Language,
  number: number,
  all: readonly SearchRecord[],
  pages: SearchedPages,
): Promise<SearchPart> {
  const kept = keptSearch(language, number)
  const last = wordsOfLast(language, number, kept)
  const texts: KeptSearch['texts'] = new Map()

  /** What stands at an address: as it was kept, where its page is as it was. */
  async function textAt(address: string): Promise<KnownText & Pick<RecordWithText, 'blocks'>> {
    const mark = pages.markOf(address.split('#')[0] ?? '')
    const known = kept?.texts.get(address)
    const read = () => blocksAt(address, pages)
    if (known?.mark === mark) return { ...known, blocks: async () => last()?.blocks.get(address) ?? read() }
    const blocks = await read()
    return { mark, digest: digestOf(blocks), blocks: async () => blocks }
  }

  const records: RecordWithText[] = []
  for (const record of all) {
    // A page that lists what is found by itself has no text of its own.
    const text = record.list ? undefined : await textAt(record.address)
    if (text) texts.set(record.address, { mark: text.mark, digest: text.digest })
    const blocks = text?.blocks ?? (async () => [])
    records.push({ record, blocks, from: digestOf([record, text?.digest ?? '']) })
  }
  const digest = digestOf(records.map(({ from }) => from))
  const isChanged = kept?.records !== digest
  const words = isChanged ? await wordsOf(language, records) : kept.words
  return { language, number, records, digest, texts, words, kept, keptWords: last, isChanged }
}
