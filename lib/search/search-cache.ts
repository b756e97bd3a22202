import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { deserialize, serialize } from 'node:v8'
import { readSealed, writeSealed } from '../changes/sealed-file.ts'
import { type Language, languages } from '../languages.ts'
import type { TextBlock } from './page-text.ts'

/** What stands at an address, without its words. */
export interface KnownText {
  /** Of the page: another page has another. */
  mark: string
  /** A digest of what stands there. */
  digest: string
}

/** What Pagefind is given of a record. */
interface KeptPage {
  /** A digest of the record and its text. */
  from: string
  /** HTML. */
  content: string
}

/** What a build keeps of a part of the search in a language, so that the next one need not look at pages that it takes over. */
export interface KeptSearch {
  /** The version of the code that made it. */
  code: string
  /** The texts of what can be found, by addresses. */
  texts: Map<string, KnownText>
  /** A digest of what can be found, with its texts. */
  records: string
  /** How often each word stands in it, in a language in which compounds are taken apart. */
  words: Map<string, number>
  /** A digest of the compounds among the words; other texts of the language decide what is one. */
  compounds: string
  /** A digest of what Pagefind was given. */
  indexed: string
}

/** The words of a part. They are kept apart, because only of a part that changes somebody asks for them. */
export interface KeptWords extends Pick<KeptSearch, 'code' | 'records'> {
  /** What stands at each address. */
  blocks: Map<string, readonly TextBlock[]>
  /** What Pagefind was given, by addresses. */
  pages: Map<string, KeptPage>
}

/** The files of an index by their paths below Pagefind's folder. */
export type IndexFiles = ReadonlyMap<string, Uint8Array>

/** They are kept apart: what publishes a site needs nothing else of what is kept. */
interface KeptFiles extends Pick<KeptSearch, 'code' | 'indexed'> {
  files: IndexFiles
}

const folder = () => join(process.cwd(), '.next', 'cache', 'search')
const file = (language: Language, part: number) => join(folder(), `${language}-${part}`)
const indexFile = (language: Language, part: number) => `${file(language, part)}-index`
const wordsFile = (language: Language, part: number) => `${file(language, part)}-words`

function read<Kept extends { code: string }>(path: string): Kept | undefined {
  const code = process.env.BUILD_CODE
  const sealed = code ? readSealed(path) : undefined
  const kept: Kept | undefined = sealed && deserialize(sealed)
  return kept?.code === code ? kept : undefined
}

/** What the last build has kept of a part; nothing outside of a build, or when another version of the code made it. */
export function keptSearch(language: Language, part: number): KeptSearch | undefined {
  return read(file(language, part))
}

/**
 * The words of a part, where they are kept and belong to what is found in it.
 *
 * @param records as `KeptSearch` has it
 */
export function keptWords(language: Language, part: number, records: string): KeptWords | undefined {
  const kept = read<KeptWords>(wordsFile(language, part))
  return kept?.records === records ? kept : undefined
}

/**
 * The index of a part, where it is kept and was made of what this is the digest of.
 *
 * @param indexed as `KeptSearch` has it
 */
export function keptIndex(language: Language, part: number, indexed: string): IndexFiles | undefined {
  const kept = read<KeptFiles>(indexFile(language, part))
  return kept?.indexed === indexed ? kept.files : undefined
}

/**
 * The indexes of all parts of all languages; `undefined` where one is not kept.
 *
 * @param indexed for each language what each of its parts was made of
 */
export function keptIndexes(indexed: readonly (readonly string[])[]): IndexFiles[][] | undefined {
  const kept = languages.map((language, index) =>
    (indexed[index] ?? []).map((digest, part) => keptIndex(language, part + 1, digest)),
  )
  const isWhole = (files: (IndexFiles | undefined)[]): files is IndexFiles[] => files.length > 0 && files.every(Boolean)
  return kept.every(isWhole) ? kept : undefined
}

/** Keeps a part for the next build. */
export function keepSearch(language: Language, part: number, search: KeptSearch): void {
  if (search.code) writeSealed(file(language, part), serialize(search))
}

/** Keeps the words of a part for the next build. */
export function keepWords(language: Language, part: number, words: KeptWords): void {
  if (words.code) writeSealed(wordsFile(language, part), serialize(words))
}

/** Keeps the index of a part for the next build. */
export function keepIndex(language: Language, part: number, index: KeptFiles): void {
  if (index.code) writeSealed(indexFile(language, part), serialize(index))
}

/** Throws away what builds have kept of the search. */
export function forgetSearch(): void {
  rmSync(folder(), { recursive: true, force: true })
}
