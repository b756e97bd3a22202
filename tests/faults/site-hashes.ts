import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Every file of a site by its path, with a hash of its bytes. */
export type SiteHashes = ReadonlyMap<string, string>

/** The hashes of all files below a folder; of none where there is no folder. */
export function siteHashes(folder: string): SiteHashes {
  if (!existsSync(folder)) return new Map()
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => !entry.isDirectory())
  const paths = entries.map((entry) => join(entry.parentPath, entry.name)).sort()
  return new Map(
    paths.map((path) => [path.slice(folder.length + 1), createHash('sha256').update(readFileSync(path)).digest('hex')]),
  )
}

/** In what a site is another than it should be, in a sentence; `undefined` when it is the same, byte for byte. */
export function differenceTo(expected: SiteHashes, folder: string): string | undefined {
  const found = siteHashes(folder)
  const paths = [...new Set([...expected.keys(), ...found.keys()])].sort()
  const other = paths.filter((path) => expected.get(path) !== found.get(path))
  if (other.length === 0) return undefined
  const what = (path: string) => (!found.has(path) ? 'missing' : expected.has(path) ? 'other bytes' : 'too much')
  const some = other.slice(0, 3).map((path) => `${path} (${what(path)})`)
  return `${other.length} of ${paths.length} files differ, such as ${some.join(', ')}`
}

/** Why a site is neither of two, whole; `undefined` when it is one of them. */
export function neitherOf(older: SiteHashes, newer: SiteHashes, folder: string): string | undefined {
  const [fromOld, fromNew] = [differenceTo(older, folder), differenceTo(newer, folder)]
  if (fromOld === undefined || fromNew === undefined) return undefined
  return `the site is neither the old one (${fromOld}) nor the new one (${fromNew})`
}
