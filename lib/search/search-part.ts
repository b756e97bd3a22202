import { digestOf } from '../changes/digest.ts'
import type { Language } from '../languages.ts'
import { countWords } from './compounds.ts'
import { pageText } from './page-text.ts'
import { type KeptSearch, keptSearch, type PageText } from './search-cache.ts'
import type { SearchRecord } from './search-records.ts'
import type { SearchedPages } from './searched-pages.ts'

/** A record with what stands on its page. */
interface RecordWithText {
  record: SearchRecord
  blocks: PageText['blocks']
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
  /** Whether something else can be found than in the last build. */
  isChanged: boolean
}

/** Of a page that lists what is found by itself. */
const noText: Pick<PageText, 'blocks' | 'digest'> = { blocks: [], digest: '' }

/** What stands at an address: as it was kept, where its page is as it was. */
async function textAt(address: string, pages: SearchedPages, kept: KeptSearch['texts'] | undefined): Promise<PageText> {
  const [path = '', anchor] = address.split('#')
  const mark = pages.markOf(path)
  const known = kept?.get(address)
  if (known?.mark === mark) return known
  const blocks = pageText(await pages.htmlOf(path), anchor)
  if (blocks.length === 0) throw new Error(`The search index could not be made: no text at ${address}`)
  return { mark, blocks, digest: digestOf(blocks) }
}

/** All that can be found in records: only in German are words taken apart. */
function wordsOf(language: Language, records: readonly RecordWithText[]): Map<string, number> {
  if (language !== 'de') return new Map()
  return countWords(
    records.flatMap(({ record, blocks }) => [record.title, ...record.also, ...blocks.map(({ text }) => text)]),
  )
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
  const texts: KeptSearch['texts'] = new Map()
  const records: RecordWithText[] = []
  for (const record of all) {
    const text = record.list ? undefined : await textAt(record.address, pages, kept?.texts)
    if (text) texts.set(record.address, text)
    const { blocks, digest } = text ?? noText
    records.push({ record, blocks, from: digestOf([record, digest]) })
  }
  const digest = digestOf(records.map(({ from }) => from))
  const isChanged = kept?.records !== digest
  const words = isChanged ? wordsOf(language, records) : kept.words
  return { language, number, records, digest, texts, words, kept, isChanged }
}
