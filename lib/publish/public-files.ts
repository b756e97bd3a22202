import { existsSync, readdirSync, statSync } from 'node:fs'
import { basename, join, sep } from 'node:path'
import type { FileOutput } from './collect-outputs.ts'

/** Files that only keep a folder in git or come from a file manager. Other dot files, as in `.well-known/`, are meant. */
const clutter = new Set(['.gitkeep', '.DS_Store', 'Thumbs.db'])

/**
 * The files of `public/`, which an adapter has to copy itself, in the order of their paths. `folder` is absolute; without
 * it there are none. Links to files are followed.
 */
export function publicFiles(folder: string): FileOutput[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => !clutter.has(basename(path)))
    .map((path) => ({ path: path.split(sep).join('/'), source: join(folder, path) }))
    .filter(({ source }) => statSync(source).isFile())
    .sort((a, b) => (a.path < b.path ? -1 : 1))
}
