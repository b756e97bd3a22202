import { existsSync, lstatSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Stands in each folder that the publishing step has made, and lists what else it has put there. */
export const marker = '.rechenwerk'

const explanation = 'Made by a build of Rechenwerk, and replaced in whole by the next one. It has put here:'

/** What file managers leave behind: nobody misses it. */
const clutter = new Set(['.DS_Store', 'Thumbs.db'])

/**
 * Writes the marker into a folder: that it is ours, and which files and folders stand directly in it. To be written at the
 * beginning, so that what a killed build leaves can be told, and again when everything is in place.
 */
export function markOwn(folder: string): void {
  const names = readdirSync(folder).filter((name) => name !== marker)
  writeFileSync(join(folder, marker), [explanation, ...names.sort(), ''].join('\n'))
}

/** Whether the publishing step has made a folder. */
export function isOwn(folder: string): boolean {
  return existsSync(join(folder, marker)) || readdirSync(folder).length === 0
}

/** Deletes a folder that is ours. The marker goes last: if the process dies on the way, the rest can still be told. */
export function deleteOwn(folder: string): void {
  for (const name of readdirSync(folder)) {
    if (name !== marker) rmSync(join(folder, name), { recursive: true, force: true })
  }
  rmSync(folder, { recursive: true, force: true })
}

/**
 * Why a folder must not be replaced, or `undefined` if it may be: it does not exist, is empty, or a build has made it and
 * nobody has put anything beside what the build made, such as a `.git` or a file for the host. Only what stands directly
 * in it is looked at.
 */
export function reasonToKeep(folder: string): string | undefined {
  const stat = lstatSync(folder, { throwIfNoEntry: false })
  if (!stat) return undefined
  if (!stat.isDirectory()) return 'is not a folder'
  const names = readdirSync(folder).sort()
  if (!isOwn(folder)) return `holds files that no build has put there, such as ${names[0]}`
  if (names.length === 0) return undefined
  const listed = new Set(readFileSync(join(folder, marker), 'utf8').split('\n').slice(1))
  const foreign = names.find((name) => name !== marker && !listed.has(name) && !clutter.has(name))
  return foreign === undefined ? undefined : `holds ${foreign}, which no build has put there`
}
