import { mkdirSync, rmdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { StartingFile } from './starting-files.ts'

/** Makes a folder and those above it; returns those that were not there, outermost first. */
function madeFolders(folder: string): string[] {
  const first = mkdirSync(folder, { recursive: true })
  const made: string[] = []
  for (let one = folder; first && one.length >= first.length; one = dirname(one)) made.unshift(one)
  return made
}

/**
 * Writes files that are not there yet, all of them or none.
 *
 * @param folder the content folder
 * @throws when a file exists or cannot be written; nothing is left behind then
 */
export function writeNewFiles(folder: string, files: readonly StartingFile[]) {
  const written: string[] = []
  const folders: string[] = []
  try {
    for (const { path, text } of files) {
      const target = join(folder, path)
      folders.push(...madeFolders(dirname(target)))
      writeFileSync(target, text, { flag: 'wx' })
      written.push(target)
    }
  } catch (error) {
    for (const path of written) rmSync(path, { force: true })
    for (const path of folders.reverse()) rmdirSync(path)
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST' && 'path' in error)
      throw new Error(`${String(error.path)} exists already; nothing is overwritten`)
    throw error
  }
}
