import { existsSync, lstatSync, readdirSync } from 'node:fs'
import { join, relative } from 'node:path'
import { contentFolder } from '../content/content-folder.ts'

/** How a file stands. */
interface FileState {
  /** What changes when it is written or replaced. */
  mark: string
  /** When it was last written, renamed or given other rights, in nanoseconds since 1970: nobody can set that. */
  changed: bigint
}

/** Every file of the content by its path. */
export type ContentState = ReadonlyMap<string, FileState>

/** How the files of a content folder stand now; empty where there is none, which the check reports. */
export function contentState(folder = contentFolder()): ContentState {
  const state = new Map<string, FileState>()
  if (!existsSync(folder)) return state
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const stat = lstatSync(join(folder, name), { throwIfNoEntry: false, bigint: true })
    if (!stat || stat.isDirectory()) continue
    const { ino, size, mtimeNs, ctimeNs } = stat
    state.set(name, { mark: `${ino} ${size} ${mtimeNs} ${ctimeNs}`, changed: ctimeNs })
  }
  return state
}

/** The first file, in the order of their paths, that came, went or changed since; relative to where the command runs. */
export function changedSince(before: ContentState, folder = contentFolder()): string | undefined {
  const now = contentState(folder)
  const changed = [...new Set([...before.keys(), ...now.keys()])]
    .sort()
    .find((name) => before.get(name)?.mark !== now.get(name)?.mark)
  return changed === undefined ? undefined : relative('.', join(folder, changed))
}
