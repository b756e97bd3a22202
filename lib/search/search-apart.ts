import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { readNote } from '../changes/note.ts'
import { running } from '../programs/bundled.mjs'
import { type IndexFiles, keptIndexes } from './search-cache.ts'

/*
 * The search of a large site is made by a process of its own: it has to read the whole content, and the process that publishes holds Next's lists of all pages. Together
 * they took 2.26 GB at 10,000 articles.
 */

/** The note of what each index was made of, in the folder of notes. */
export const apartNote = 'search-apart.json'

const program = fileURLToPath(new URL('make-search.ts', import.meta.url))

/**
 * The files of the indexes of a finished site, for each part of each language.
 *
 * @param site its folder, absolute
 * @param notes the folder of this build's notes
 * @throws with what the process has said when it has failed
 */
export async function indexesMadeApart(site: string, notes: string): Promise<IndexFiles[][]> {
  await promisify(execFile)(process.execPath, [...(await running(program)), site, notes]).catch((error) => {
    throw new Error(`The search could not be made: ${error.stderr || error.message}`)
  })
  const indexes = keptIndexes(readNote<string[][]>(notes, apartNote) ?? [])
  if (!indexes) throw new Error('The search could not be made: its indexes were not kept')
  return indexes
}
