import { closeSync, existsSync, fstatSync, openSync, readSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Digests } from '../changes/changed.ts'
import { readSealed, writeSealed } from '../changes/sealed-file.ts'

/** What a build keeps of the site that it has published, so that the next one can take over what stays as it is. */
export interface SiteRecord {
  /** The version of the code and of all settings that made it. */
  code: string
  /** Which folder it stands in. A folder keeps these when it is renamed, and no other gets them. */
  folder: FolderMark
  /** When it was finished, in milliseconds since 1970: a file that is younger was changed by somebody else. */
  finished: number
  /** What its pages and files were made from, by their addresses; those that are not named are made anew by each build. */
  digests: Digests
  /** The files that pages share, such as fonts, by the paths of the pages. */
  shared: Record<string, readonly string[]>
  /** The paths of all its files. */
  files: readonly string[]
}

export interface FolderMark {
  ino: number
  born: number
}

/** What tells a folder, which is absolute, from every other. */
export function folderMark(folder: string): FolderMark {
  const { ino, birthtimeMs } = statSync(folder)
  return { ino, born: birthtimeMs }
}

const recordFile = (project: string) => join(project, '.next', 'cache', 'last-site')

/**
 * The record of the site in a folder, or `undefined` when there is none that holds: another build has replaced the site,
 * or another version of the code or another setting has made it.
 *
 * @param project the project's folder
 * @param site the folder of the site
 * @param code the version of the code and settings today
 */
export function recordOfSite(project: string, site: string, code: string): SiteRecord | undefined {
  const kept = readSealed(recordFile(project))
  if (!kept || !existsSync(site)) return undefined
  const record: SiteRecord = JSON.parse(kept.toString())
  const { ino, born } = folderMark(site)
  return record.code === code && record.folder.ino === ino && record.folder.born === born ? record : undefined
}

/** So many bytes hold the seal of a record and the version of the code, which stands first in it. */
const bytesOfCode = 128

/**
 * When the record of the last site was written, in milliseconds since 1970, as far as its first line tells: reading all of a large one takes a while.
 *
 * @returns `undefined` when there is none of this version of the code and settings
 */
export function timeOfRecord(project: string, code: string): number | undefined {
  let file: number | undefined
  try {
    file = openSync(recordFile(project), 'r')
    const begin = Buffer.alloc(bytesOfCode)
    readSync(file, begin)
    return begin.includes(`{"code":"${code}"`) ? fstatSync(file).mtimeMs : undefined
  } catch {
    return undefined
  } finally {
    if (file !== undefined) closeSync(file)
  }
}

/** Writes the record of a site, whole or not at all. */
export function keepRecord(project: string, record: SiteRecord): void {
  writeSealed(recordFile(project), JSON.stringify(record))
}
