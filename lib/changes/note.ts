import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** The note of the digests that the last site was made from; missing where nothing may be taken over. */
export const lastDigestsFile = 'last.json'

/** How the names of the notes end in which the digests of this build stand. */
export const digestsEnding = '.digests.json'

/** Where the processes of a build leave their notes; set by the build alone. */
export function notesFolder(): string | undefined {
  return process.env.BUILD_NOTES || undefined
}

/**
 * Leaves something for the other processes of a build, in JSON. It is never seen half written.
 *
 * @param folder of the build's notes
 * @param name of the file
 */
export function writeNote(folder: string, name: string, content: unknown): void {
  const file = join(folder, name)
  const unfinished = `${file}.${process.pid}`
  writeFileSync(unfinished, JSON.stringify(content))
  renameSync(unfinished, file)
}

/** What another process has left; `undefined` when it has not, or not yet. */
export function readNote<Content>(folder: string, name: string): Content | undefined {
  const file = join(folder, name)
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined
}
