import { existsSync, lstatSync, readdirSync } from 'node:fs'
import { join, relative } from 'node:path'
import { contentFolder } from '../content/content-folder.ts'

/** Every file of the content by its path, with what changes when it is written or replaced. */
export type ContentState = ReadonlyMap<string, string>

/** How the files of a content folder stand now; empty where there is none, which the check reports. */
export function contentState(folder = contentFolder()): ContentState {
  const state = new Map<string, string>()
  if (!existsSync(folder)) return state
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const stat = lstatSync(join(folder, name), { throwIfNoEntry: false, bigint: true })
    if (stat && !stat.isDirectory()) state.set(name, `${stat.ino} ${stat.size} ${stat.mtimeNs} ${stat.ctimeNs}`)
  }
  return state
}

/** The first file, in the order of their paths, that came, went or changed since; relative to where the command runs. */
export function changedSince(before: ContentState, folder = contentFolder()): string | undefined {
  const now = contentState(folder)
  const changed = [...new Set([...before.keys(), ...now.keys()])]
    .sort()
    .find((name) => before.get(name) !== now.get(name))
  return changed === undefined ? undefined : relative('.', join(folder, changed))
}
