import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { digestOf } from '../changes/digest.ts'
import { articles } from '../content/articles.ts'
import { type Language, languages } from '../languages.ts'
import { vocabularyOf, withSeams } from './compounds.ts'
import { byPart, indexParts } from './index-parts.ts'
import { pageText, type TextBlock } from './page-text.ts'
import { type IndexedPage, joinedIndexes, pagefindFiles } from './pagefind-files.ts'
import { recordHtml } from './record-html.ts'
import { type KeptSearch, keepSearch, keptSearch } from './search-cache.ts'
import { type SearchRecord, searchRecords } from './search-records.ts'
import { withSpellings } from './spellings.ts'

interface RecordWithText {
  record: SearchRecord
  blocks: TextBlock[]
}

/** A part of what can be found in a language. */
interface Part {
  /** Counted from 1. */
  number: number
  records: RecordWithText[]
  /** A digest of the records. */
  digest: string
  texts: KeptSearch['texts']
  /** Of the last build. */
  kept: KeptSearch | undefined
}

type Index = Pick<KeptSearch, 'pages' | 'files'>

/** What stands at an address of the finished site: as it was kept, where its page is the same file. */
function textAt(address: string, folder: string, kept: KeptSearch['texts'] | undefined, next: KeptSearch['texts']) {
  const [path = '', anchor] = address.split('#')
  const file = join(folder, path, 'index.html')
  const { size, mtimeMs, ino } = statSync(file)
  const mark = `${size} ${mtimeMs} ${ino}`
  const known = kept?.get(address)
  const text = known?.mark === mark ? known : { mark, blocks: pageText(readFileSync(file, 'utf8'), anchor) }
  next.set(address, text)
  return text.blocks
}

/** A part of the records of a language, with what stands on their pages. */
function partWithTexts(language: Language, number: number, all: readonly SearchRecord[], folder: string): Part {
  const kept = keptSearch(language, number)
  const texts: KeptSearch['texts'] = new Map()
  const records = all.map((record) => {
    if (record.list) return { record, blocks: [] }
    const blocks = textAt(record.address, folder, kept?.texts, texts)
    if (blocks.length === 0) throw new Error(`The search index could not be made: no text at ${record.address}`)
    return { record, blocks }
  })
  return { number, records, digest: digestOf(records), texts, kept }
}

/** How texts of a language are prepared for the index. */
function preparation(language: Language, records: readonly RecordWithText[]): (text: string) => string {
  if (language === 'en') return withSpellings
  const vocabulary = vocabularyOf(
    records.flatMap(({ record, blocks }) => [record.title, ...record.also, ...blocks.map(({ text }) => text)]),
  )
  return (text) => withSeams(text, vocabulary)
}

function indexedPages(records: readonly RecordWithText[], prepared: (text: string) => string): IndexedPage[] {
  return records.map(({ record, blocks }) => ({
    url: record.address,
    content: recordHtml(record, blocks, prepared),
  }))
}

/** Whether the last build has kept the very same, so that nothing need be written. */
const isAsKept = ({ texts, digest, kept }: Part) =>
  kept?.records === digest &&
  kept.texts.size === texts.size &&
  [...texts].every(([address, { mark }]) => kept.texts.get(address)?.mark === mark)

/** The index of a part, made anew where the last build gave Pagefind something else. */
async function madeAnew(part: Part, prepared: (text: string) => string): Promise<Index> {
  const pages = indexedPages(part.records, prepared)
  const digest = digestOf(pages)
  return part.kept?.pages === digest ? part.kept : { pages: digest, files: await pagefindFiles(pages) }
}

/** The files of the index of a language, for each of its parts. */
async function indexOf(language: Language, parts: number, folder: string): Promise<KeptSearch['files'][]> {
  const divided = byPart(searchRecords(language), parts, ({ address }) => address).map((records, index) =>
    partWithTexts(language, index + 1, records, folder),
  )
  // What is new in one part may change what is a compound in another.
  const isChanged = divided.some(({ kept, digest }) => kept?.records !== digest)
  const all = isChanged ? divided.flatMap(({ records }) => records) : []
  const prepared = preparation(language, all)
  const files: KeptSearch['files'][] = []
  for (const part of divided) {
    const index = part.kept && !isChanged ? part.kept : await madeAnew(part, prepared)
    if (index !== part.kept || !isAsKept(part)) {
      const { number, texts, digest: records } = part
      keepSearch(language, number, {
        code: process.env.BUILD_CODE ?? '',
        texts,
        records,
        pages: index.pages,
        files: index.files,
      })
    }
    files.push(index.files)
  }
  return files
}

/** With more articles in a language than this, indexes are made one after the other: at ten thousand, both at once and the rest of publishing took 3.3 GB. */
const mostAtOnce = 3000

/**
 * The files of the search, by their paths in the site. The records come from the content, their texts from the pages of
 * the finished site in `folder`, which is absolute, so that readers' pages carry nothing for the search.
 *
 * @param partsOf in how many parts the index of a language is made
 * @throws when Pagefind reports an error, or the page of a record is missing or has no text
 */
export async function searchFiles(
  folder: string,
  partsOf = (language: Language) => indexParts(articles(language).length),
): Promise<ReadonlyMap<string, Uint8Array>> {
  const indexes: KeptSearch['files'][][] = []
  const make = (language: Language) => indexOf(language, partsOf(language), folder)
  if (languages.some((language) => articles(language).length > mostAtOnce))
    for (const language of languages) indexes.push(await make(language))
  else indexes.push(...(await Promise.all(languages.map(make))))
  return new Map([...joinedIndexes(indexes)].map(([path, content]) => [`pagefind/${path}`, content]))
}
