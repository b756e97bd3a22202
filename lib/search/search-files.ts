import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Language, languages } from '../languages.ts'
import { vocabularyOf, withSeams } from './compounds.ts'
import { pageText, type TextBlock } from './page-text.ts'
import { type IndexedPage, pagefindFiles } from './pagefind-files.ts'
import { recordHtml } from './record-html.ts'
import { type SearchRecord, searchRecords } from './search-records.ts'
import { withSpellings } from './spellings.ts'

interface RecordWithText {
  record: SearchRecord
  blocks: TextBlock[]
}

/** The records of a language with what stands on their pages. */
function withTexts(language: Language, folder: string): RecordWithText[] {
  return searchRecords(language).map((record) => {
    if (record.list) return { record, blocks: [] }
    const [path = '', anchor] = record.address.split('#')
    const blocks = pageText(readFileSync(join(folder, path, 'index.html'), 'utf8'), anchor)
    if (blocks.length === 0) throw new Error(`The search index could not be made: no text at ${record.address}`)
    return { record, blocks }
  })
}

/** How texts of a language are prepared for the index. */
function preparation(language: Language, records: readonly RecordWithText[]): (text: string) => string {
  if (language === 'en') return withSpellings
  const vocabulary = vocabularyOf(
    records.flatMap(({ record, blocks }) => [record.title, ...record.also, ...blocks.map(({ text }) => text)]),
  )
  return (text) => withSeams(text, vocabulary)
}

function indexedPages(language: Language, folder: string): IndexedPage[] {
  const records = withTexts(language, folder)
  const prepared = preparation(language, records)
  return records.map(({ record, blocks }) => ({
    url: record.address,
    content: recordHtml(record, blocks, prepared),
  }))
}

/**
 * The files of the search, by their paths in the site. The records come from the content, their texts from the pages of
 * the finished site in `folder`, which is absolute, so that readers' pages carry nothing for the search.
 *
 * @throws when Pagefind reports an error, or the page of a record is missing or has no text
 */
export async function searchFiles(folder: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const files = await pagefindFiles(languages.flatMap((language) => indexedPages(language, folder)))
  return new Map([...files].map(([path, content]) => [`pagefind/${path}`, content]))
}
