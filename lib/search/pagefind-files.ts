import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { languages } from '../languages.ts'
import { folderOfPart } from './index-parts.ts'
import type { IndexFiles } from './search-cache.ts'

/** Of Pagefind's files those that our own search page loads; its ready-made pages and styles are none of them. */
const wanted = new RegExp(
  `^(?:pagefind(?:-worker)?\\.js|pagefind-entry\\.json|wasm\\.(?:${languages.join('|')})\\.pagefind|.+\\.pf_\\w+)$`,
)

/** A page as Pagefind is given it. */
export interface IndexedPage {
  /** The address that a result leads to. */
  url: string
  /** HTML with Pagefind's attributes, in the language of its `lang`. */
  content: string
}

/** The file in which Pagefind's program looks for the languages that there are. */
const entryFile = 'pagefind-entry.json'

/**
 * The indexes of all languages as one, each part in its folder: with one list of the languages there are in a part, and with the program only
 * in the first, whose it is for all.
 *
 * @param indexes for each language the files of its parts
 */
export function joinedIndexes(indexes: readonly (readonly IndexFiles[])[]): Map<string, Uint8Array> {
  const parts = Math.max(...indexes.map(({ length }) => length))
  const files = Array.from({ length: parts }, (_, index) => index).flatMap((index) => {
    const part = withOneEntry(indexes.flatMap((language) => language[index] ?? []))
    const folder = folderOfPart(index + 1)
    return [...part]
      .filter(([path]) => index === 0 || ofPart.test(path))
      .map(([path, content]): [string, Uint8Array] => [folder + path, content])
  })
  return new Map(files.sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** What each part has of its own. */
const ofPart = /^pagefind-entry\.json$|\.pf_\w+$/

/** The files of indexes of one language each, as one index of all of them. */
function withOneEntry(indexes: readonly IndexFiles[]): Map<string, Uint8Array> {
  const entries = indexes.map((files) => JSON.parse(Buffer.from(files.get(entryFile) ?? '{}').toString()))
  const languagesOfAll = Object.assign({}, ...entries.map((entry) => entry.languages))
  const files = new Map(indexes.flatMap((one) => [...one]))
  files.set(entryFile, Buffer.from(JSON.stringify({ ...entries[0], languages: languagesOfAll })))
  return files
}

/** Pagefind's licence, which asks to be kept with its program. */
function licence(): [string, Uint8Array] {
  return ['LICENSE.txt', readFileSync(join(process.cwd(), 'node_modules/pagefind/LICENSE/LICENSE'))]
}

/** What the thread says that makes an index. */
interface Made {
  errors: string[]
  files?: { path: string; content: Uint8Array }[]
}

function inThread(pages: readonly IndexedPage[]): Promise<Made> {
  const thread = new Worker(new URL('pagefind-thread.mjs', import.meta.url), { workerData: pages })
  return new Promise((resolve, reject) => {
    thread.once('message', resolve)
    thread.once('error', reject)
    thread.once('exit', () => reject(new Error('Pagefind ended without a word')))
  })
}

/**
 * The index of pages together with the program that searches it and its licence, by their paths below Pagefind's folder, in the order of
 * the paths. The same pages in the same order give the same bytes. Several indexes may be made at once.
 *
 * @throws with what Pagefind says, when it cannot make the index
 */
export async function pagefindFiles(pages: readonly IndexedPage[]): Promise<Map<string, Uint8Array>> {
  const { errors, files = [] } = await inThread(pages)
  if (errors.length > 0) throw new Error(`The search index could not be made: ${errors.join('; ')}`)
  const kept = files
    .filter(({ path }) => wanted.test(path))
    .map(({ path, content }): [string, Uint8Array] => [path, content])
  return new Map([...kept, licence()].sort(([a], [b]) => (a < b ? -1 : 1)))
}
