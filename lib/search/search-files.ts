import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { digestOf } from '../changes/digest.ts'
import { articles } from '../content/articles.ts'
import { type Language, languages } from '../languages.ts'
import { vocabularyOf, withSeams } from './compounds.ts'
import { pageText, type TextBlock } from './page-text.ts'
import { type IndexedPage, pagefindFiles, withOneEntry } from './pagefind-files.ts'
import { recordHtml } from './record-html.ts'
import { type KeptSearch, keepSearch, keptSearch } from './search-cache.ts'
import { type SearchRecord, searchRecords } from './search-records.ts'
import { withSpellings } from './spellings.ts'

interface RecordWithText {
  record: SearchRecord
  blocks: TextBlock[]
}

/** What stands at an address of the finished site: as it was kept, where its page is the same file. */
function textAt(address: string, folder: string, kept: KeptSearch['texts'], next: KeptSearch['texts']): TextBlock[] {
  const [path = '', anchor] = address.split('#')
  const file = join(folder, path, 'index.html')
  const { size, mtimeMs, ino } = statSync(file)
  const mark = `${size} ${mtimeMs} ${ino}`
  const known = kept.get(address)
  const text = known?.mark === mark ? known : { mark, blocks: pageText(readFileSync(file, 'utf8'), anchor) }
  next.set(address, text)
  return text.blocks
}

/** The records of a language with what stands on their pages. */
function withTexts(
  language: Language,
  folder: string,
  kept: KeptSearch['texts'],
  next: KeptSearch['texts'],
): RecordWithText[] {
  return searchRecords(language).map((record) => {
    if (record.list) return { record, blocks: [] }
    const blocks = textAt(record.address, folder, kept, next)
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

function indexedPages(language: Language, records: readonly RecordWithText[]): IndexedPage[] {
  const prepared = preparation(language, records)
  return records.map(({ record, blocks }) => ({
    url: record.address,
    content: recordHtml(record, blocks, prepared),
  }))
}

/** With more articles in a language than this, indexes are made one after the other: at ten thousand, both at once and the rest of publishing took 3.3 GB. */
const mostAtOnce = 3000

/** The index of a language: made anew, unless all that it is made of is as it was. */
async function indexOf(language: Language, folder: string): Promise<KeptSearch['files']> {
  const kept = keptSearch(language)
  const texts: KeptSearch['texts'] = new Map()
  const records = withTexts(language, folder, kept?.texts ?? new Map(), texts)
  const from = digestOf(records)
  const files = kept?.from === from ? kept.files : await pagefindFiles(indexedPages(language, records))
  keepSearch(language, { code: process.env.BUILD_CODE ?? '', texts, from, files })
  return files
}

/**
 * The files of the search, by their paths in the site. The records come from the content, their texts from the pages of
 * the finished site in `folder`, which is absolute, so that readers' pages carry nothing for the search.
 *
 * @throws when Pagefind reports an error, or the page of a record is missing or has no text
 */
export async function searchFiles(folder: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const indexes: KeptSearch['files'][] = []
  if (languages.some((language) => articles(language).length > mostAtOnce))
    for (const language of languages) indexes.push(await indexOf(language, folder))
  else indexes.push(...(await Promise.all(languages.map((language) => indexOf(language, folder)))))
  return new Map([...withOneEntry(indexes)].map(([path, content]) => [`pagefind/${path}`, content]))
}
