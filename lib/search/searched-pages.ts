import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Digests } from '../changes/changed.ts'

/** The pages whose texts can be found, by their paths such as `/de/fakten/`. */
export interface SearchedPages {
  /** Two pages with the same mark have the same text. */
  markOf: (path: string) => string
  /** @throws when there is no such page */
  htmlOf: (path: string) => string | Promise<string>
}

/** What a page is made from, as a build has noted it by addresses without a closing slash. */
export function digestOfPage(path: string, digests: Digests): string | undefined {
  return digests[path.replace(/\/$/, '')]
}

/**
 * The pages of a finished site. Where a build has noted what a page is made from, nobody need look at its file to know it again.
 *
 * @param folder of the site, absolute
 */
export function finishedPages(folder: string, digests: Digests): SearchedPages {
  const fileOf = (path: string) => join(folder, path, 'index.html')
  const fileMark = (path: string) => {
    const { size, mtimeMs, ino } = statSync(fileOf(path))
    return `${size} ${mtimeMs} ${ino}`
  }
  return {
    markOf: (path) => digestOfPage(path, digests) ?? fileMark(path),
    htmlOf: (path) => readFileSync(fileOf(path), 'utf8'),
  }
}
