import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * A hash of the names and bytes of all files below some folders; `undefined` when one cannot be read.
 *
 * @param counts which files count, by their paths
 * @param enters which folders below them count, by their names
 */
export function hashOfFolders(
  folders: readonly string[],
  counts: (path: string) => boolean = () => true,
  enters: (name: string) => boolean = () => true,
): string | undefined {
  try {
    const hash = createHash('sha256')
    for (const folder of folders) {
      for (const path of filesBelow(folder, enters).filter(counts).sort()) {
        const content = readFileSync(path)
        hash.update(`${path.slice(folder.length)}\0${content.length}\0`).update(content)
      }
    }
    return hash.digest('hex')
  } catch {
    return undefined
  }
}

function filesBelow(folder: string, enters: (name: string) => boolean): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (!entry.isDirectory()) return path
    return enters(entry.name) ? filesBelow(path, enters) : []
  })
}
