import { digestOf } from '../changes/digest.ts'
import { articles } from '../content/articles.ts'
import { type Language, languages } from '../languages.ts'
import { compoundsAmong, type Vocabulary, vocabularyOf, withSeams } from './compounds.ts'
import { byPart, indexParts } from './index-parts.ts'
import { pagefindFiles } from './pagefind-files.ts'
import { recordHtml } from './record-html.ts'
import {
  type IndexFiles,
  type KeptSearch,
  type KeptWords,
  keepIndex,
  keepSearch,
  keepWords,
  keptIndex,
} from './search-cache.ts'
import { type SearchPart, searchPart } from './search-part.ts'
import { searchRecords } from './search-records.ts'
import type { SearchedPages } from './searched-pages.ts'
import { withSpellings } from './spellings.ts'

/** What Pagefind is given of a part: of each record the page that was made before, unless the record has changed since. */
async function pagesOf(
  { language, records }: SearchPart,
  before: KeptWords['pages'] | undefined,
  vocabulary: Vocabulary,
): Promise<KeptWords['pages']> {
  const prepared = language === 'de' ? (text: string) => withSeams(text, vocabulary) : withSpellings
  const pages: KeptWords['pages'] = new Map()
  for (const { record, blocks, from } of records) {
    const known = before?.get(record.address)
    const page = known?.from === from ? known : { from, content: recordHtml(record, await blocks(), prepared) }
    pages.set(record.address, page)
  }
  return pages
}

/** What stands at each address of a part. */
async function blocksOf({ records }: SearchPart): Promise<KeptWords['blocks']> {
  const all: KeptWords['blocks'] = new Map()
  for (const { record, blocks } of records) if (!record.list) all.set(record.address, await blocks())
  return all
}

/** What is new in one part may change what is a compound in another. */
const digestOfCompounds = (words: KeptSearch['words'], vocabulary: Vocabulary) =>
  digestOf(compoundsAmong(words.keys(), vocabulary).sort())

/** Whether the last build has kept the very same pages, so that nothing need be written. */
const hasKeptTexts = ({ texts, kept }: SearchPart) =>
  kept?.texts.size === texts.size && [...texts].every(([address, { mark }]) => kept.texts.get(address)?.mark === mark)

/** The index of a part of a language. */
interface PartIndex {
  /** A digest of what it was made of. */
  indexed: string
  files: IndexFiles
}

/** The index of a part, made anew where the last build gave Pagefind something else. */
async function indexOfPart(part: SearchPart, vocabulary: Vocabulary): Promise<PartIndex> {
  const { language, number, digest: records, texts, words, kept, isChanged } = part
  const isDividedAsBefore = kept !== undefined && digestOfCompounds(kept.words, vocabulary) === kept.compounds
  const asKept = isDividedAsBefore && !isChanged ? keptIndex(language, number, kept.indexed) : undefined
  if (kept && asKept) {
    if (!hasKeptTexts(part)) keepSearch(language, number, { ...kept, texts })
    return { indexed: kept.indexed, files: asKept }
  }
  const pages = await pagesOf(part, isDividedAsBefore ? part.keptWords()?.pages : undefined, vocabulary)
  const given = [...pages].map(([url, { content }]) => ({ url, content }))
  const indexed = digestOf(given)
  const code = process.env.BUILD_CODE ?? ''
  let files = keptIndex(language, number, indexed)
  if (!files) {
    files = await pagefindFiles(given)
    keepIndex(language, number, { code, indexed, files })
  }
  keepWords(language, number, { code, records, blocks: await blocksOf(part), pages })
  const compounds = digestOfCompounds(words, vocabulary)
  keepSearch(language, number, { code, texts, records, words, compounds, indexed })
  return { indexed, files }
}

/** The index of a language, for each of its parts. */
async function indexOf(language: Language, parts: number, pages: SearchedPages): Promise<PartIndex[]> {
  const divided: SearchPart[] = []
  for (const records of byPart(searchRecords(language), parts, ({ address }) => address))
    divided.push(await searchPart(language, divided.length + 1, records, pages))
  const vocabulary = vocabularyOf(divided.map(({ words }) => words))
  const indexes: PartIndex[] = []
  for (const part of divided) indexes.push(await indexOfPart(part, vocabulary))
  return indexes
}

/** In how many parts the index of a language is made. */
export const partsOfLanguage = (language: Language) => indexParts(articles(language).length)

/** With more articles in a language than this, indexes are made one after the other: at ten thousand, both at once and the rest of publishing took 3.3 GB. */
const mostAtOnce = 3000

/**
 * The indexes of all languages, for each of their parts; those that hold something new are made anew, the others are taken over from the last build.
 *
 * @param pages where the texts of the records stand
 * @param partsOf in how many parts the index of a language is made
 * @param fewAreMade whether so little has changed that hardly any part is made
 * @throws when Pagefind reports an error, or the page of a record is missing or has no text
 */
export async function searchIndexes(
  pages: SearchedPages,
  partsOf: (language: Language) => number,
  fewAreMade = false,
): Promise<PartIndex[][]> {
  const make = (language: Language) => indexOf(language, partsOf(language), pages)
  if (fewAreMade || languages.every((language) => articles(language).length <= mostAtOnce))
    return Promise.all(languages.map(make))
  const indexes: PartIndex[][] = []
  for (const language of languages) indexes.push(await make(language))
  return indexes
}
