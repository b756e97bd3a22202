import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { noteOfFinders } from './finder.ts'
import { lastDigestsFile, writeNote } from './note.ts'

/*
 * After a small change the processes that find out what has changed have read the whole content. They make what is no page, such as feeds and citations, by themselves: Next's own
 * process would have to load the code of each of these files, and read the content for it once more.
 */

/** Below it, in the folder of notes, the files stand by their addresses. */
const folder = 'files'

/** The note that all of them are there: their addresses. */
const noteFile = 'files.json'

/** Whether so little has been written since the last build that one process makes the pages. */
const makesFew = () => process.env.BUILD_WORKERS === '1'

/** Whether little has changed since the last site, of which all else is taken over. To be asked when the content may be read. */
export function isSmallChange(notes: string): boolean {
  return makesFew() && existsSync(join(notes, lastDigestsFile))
}

/** The note that it is known of everything whether it has changed. */
const foundFile = 'found.json'

/** Says that it is known of everything whether it has changed. */
export function noteAllFound(notes: string): void {
  writeNote(notes, foundFile, true)
}

/** Whether little has changed, once that is known of everything; `false` where nobody finds that out beside Next. */
export async function allIsFound(notes: string): Promise<boolean> {
  return makesFew() && (await noteOfFinders(notes, foundFile)) === true && isSmallChange(notes)
}

const isMaking = { files: false }

/** Says that this process makes what is no page of what it finds changed. */
export function makeFilesBeside(): void {
  isMaking.files = true
}

/** Whether this process makes what is no page, so that Next has only pages to make. */
export function makesFilesBeside(): boolean {
  return isMaking.files
}

/** Keeps a file for the step that publishes. */
export async function keepFileBeside(notes: string, address: string, response: Response): Promise<void> {
  const file = join(notes, folder, address)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, Buffer.from(await response.arrayBuffer()))
}

/** Says that all files are made. */
export function noteFilesBeside(notes: string, addresses: readonly string[]): void {
  writeNote(notes, noteFile, addresses)
}

/**
 * The files that were made beside Next, absolute, by their addresses such as `/de/feed.xml`.
 *
 * @param notes the folder of this build's notes
 * @returns `undefined` where the process that was to make them has failed
 */
export async function filesBeside(notes: string): Promise<Map<string, string> | undefined> {
  const addresses = makesFew() ? await noteOfFinders<string[]>(notes, noteFile) : undefined
  if (!addresses && isSmallChange(notes)) return undefined
  return new Map(addresses?.map((address) => [address, join(notes, folder, address)]))
}
