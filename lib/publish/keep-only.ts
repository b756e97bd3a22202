import { readdirSync, rmdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Deletes everything in a folder but some files, and the folders that are empty then.
 *
 * @param folder absolute
 * @param paths of the files that stay, relative to it, with `/` between the parts
 */
export function keepOnly(folder: string, paths: ReadonlySet<string>): void {
  clear(folder, '', paths)
}

/** Whether anything is left in a folder. */
function clear(folder: string, prefix: string, paths: ReadonlySet<string>): boolean {
  let isLeft = false
  for (const entry of readdirSync(join(folder, prefix), { withFileTypes: true })) {
    const path = prefix + entry.name
    if (entry.isDirectory() ? clear(folder, `${path}/`, paths) : paths.has(path)) isLeft = true
    else if (entry.isDirectory()) rmdirSync(join(folder, path))
    else rmSync(join(folder, path))
  }
  return isLeft
}
