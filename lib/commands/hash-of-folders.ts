import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * A hash of the names and bytes of all files below some folders; `undefined` when one cannot be read.
 *
 * @param counts which files count, by their paths
 */
export function hashOfFolders(
  folders: readonly string[],
  counts: (path: string) => boolean = () => true,
): string | undefined {
  try {
    const hash = createHash('sha256')
    for (const folder of folders) {
      const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
      const paths = entries.filter((entry) => !entry.isDirectory()).map((entry) => join(entry.parentPath, entry.name))
      for (const path of paths.filter(counts).sort()) {
        const content = readFileSync(path)
        hash.update(`${path.slice(folder.length)}\0${content.length}\0`).update(content)
      }
    }
    return hash.digest('hex')
  } catch {
    return undefined
  }
}
