import { join } from 'node:path'
import { deserialize, serialize } from 'node:v8'
import { readSealed, writeSealed } from '../changes/sealed-file.ts'
import type { Language } from '../languages.ts'
import type { TextBlock } from './page-text.ts'

/** What a build keeps of a part of the search in a language, so that the next one need not look at pages that it takes over. */
export interface KeptSearch {
  /** The version of the code that made it. */
  code: string
  /** The texts of what can be found, by addresses, each with the mark of the file that it was read from. */
  texts: Map<string, { mark: string; blocks: TextBlock[] }>
  /** A digest of what can be found, with its texts. */
  records: string
  /** A digest of what Pagefind was given of it; other texts of the language decide what is a compound. */
  pages: string
  /** The files of the index by their paths. */
  files: Map<string, Uint8Array>
}

const file = (language: Language, part: number) =>
  join(process.cwd(), '.next', 'cache', 'search', `${language}-${part}`)

/** What the last build has kept of a part; nothing outside of a build, or when another version of the code made it. */
export function keptSearch(language: Language, part: number, code = process.env.BUILD_CODE): KeptSearch | undefined {
  const kept = code ? readSealed(file(language, part)) : undefined
  const search: KeptSearch | undefined = kept && deserialize(kept)
  return search?.code === code ? search : undefined
}

/** Keeps a part for the next build. */
export function keepSearch(language: Language, part: number, search: KeptSearch): void {
  if (search.code) writeSealed(file(language, part), serialize(search))
}
