import { type Dirent, existsSync, linkSync, mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { deleteOwn, isOwn, marker, markOwn } from './own-folder.ts'

/** Where the site before the last is kept, absolute, in the project's folder. */
export const spareFolder = (project: string) => join(project, '.next', 'spare-site')

/** Whether there is one that a build has left. */
export function hasSpare(spare: string): boolean {
  try {
    return isOwn(spare)
  } catch {
    // It is not there, or no folder.
    return false
  }
}

function linkAll(entries: readonly Dirent[], from: string, to: string): void {
  for (const entry of entries) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)]
    if (!entry.isDirectory()) {
      linkSync(source, target)
      continue
    }
    mkdirSync(target)
    linkAll(readdirSync(source, { withFileTypes: true }), source, target)
  }
}

/**
 * Makes the spare folder after a build of everything, so that the first build that takes over from its site need not begin with an empty folder: all its files as hard links, which
 * takes a second for 45 000 of them. Where that cannot be, as on a file system without hard links, there is none.
 *
 * @param site the folder of the new site, absolute
 * @param spare absolute; what an earlier build has left there is deleted
 */
export function makeSpare(site: string, spare: string): void {
  try {
    if (existsSync(spare) && !isOwn(spare)) return
    if (existsSync(spare)) deleteOwn(spare)
    mkdirSync(spare, { recursive: true })
    // First, so that what a killed build leaves can be told.
    markOwn(spare)
    const entries = readdirSync(site, { withFileTypes: true }).filter(({ name }) => name !== marker)
    linkAll(entries, site, spare)
    markOwn(spare)
  } catch {
    // The next build makes do with what there is.
  }
}
