import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { deleteOwn, isOwn, markOwn } from './own-folder.ts'

/*
 * The output folder is replaced in these steps, for `out` and a build with the process id 7:
 *
 *   1. `.out-next-7` is made beside `out`, hence on the same file system, and filled
 *   2. `out` is renamed to `.out-old-7`
 *   3. `.out-next-7` is renamed to `out`
 *   4. `.out-old-7` is deleted, or kept as the spare folder
 *
 * A site that takes over what has not changed is nearly that of the build before the last. So the last site but one is kept in `.next/spare-site`, and
 * the next build begins with it instead of an empty folder: links and deletions of every file would cost more than all the rest.
 *
 * A build that fails deletes `.out-next-7`. One that is killed leaves things lying, which `recoverFolder` sets right at
 * the beginning of the next build: killed before 2 or after 3, it only has to delete; killed between 2 and 3, there is no
 * `out`, and `.out-old-7` becomes it again.
 */

/**
 * Sets right what killed builds have left beside the folder `target` (absolute): puts the last good one back if there is
 * none, and deletes the rest. Leaves alone what belongs to a build that still runs, and what no build has made.
 */
export function recoverFolder(target: string): void {
  const parent = dirname(target)
  if (!existsSync(parent)) return
  const leftovers = readdirSync(parent, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => leftover(name, basename(target)) ?? [])
    .map((found) => ({ ...found, folder: join(parent, found.name) }))
    .filter(({ folder }) => isOwn(folder))
  for (const { kind, folder } of leftovers) {
    if (kind === 'old' && !existsSync(target)) renameSync(folder, target)
  }
  for (const { pid, folder } of leftovers) {
    if (existsSync(folder) && !isRunning(pid)) deleteOwn(folder)
  }
}

/** The folder for a new site. */
export interface FreshFolder {
  /** Absolute. */
  path: string
  /** Whether it holds an earlier site; else it is empty. */
  reused: boolean
}

/** Makes a folder beside `target` (absolute) for a new site: of the one in `spare` (absolute), where there is one and it can be moved. */
export function freshFolder(target: string, spare?: string): FreshFolder {
  const path = beside(target, 'next')
  mkdirSync(dirname(path), { recursive: true })
  if (spare !== undefined && movedSpare(spare, path)) return { path, reused: true }
  return { path: emptyFolder(path), reused: false }
}

function movedSpare(spare: string, path: string): boolean {
  try {
    if (!isOwn(spare)) return false
    renameSync(spare, path)
    return true
  } catch {
    // It is not there, or on another file system; an empty folder does as well.
    return false
  }
}

function emptyFolder(folder: string): string {
  mkdirSync(folder, { recursive: true })
  try {
    markOwn(folder)
  } catch (error) {
    rmSync(folder, { recursive: true, force: true })
    throw error
  }
  return folder
}

/**
 * Puts the finished folder `fresh` in the place of `target`. If that fails, `target` is as it was and the error of the
 * file system is thrown.
 *
 * @param spare where the old folder is kept, absolute; without one, or when it cannot be moved there, it is deleted
 */
export function swapFolder(fresh: string, target: string, spare?: string): void {
  const old = beside(target, 'old')
  markOwn(fresh)
  if (existsSync(target)) renameSync(target, old)
  try {
    renameSync(fresh, target)
  } catch (error) {
    if (existsSync(old)) renameSync(old, target)
    throw error
  }
  try {
    if (existsSync(old) && !(spare !== undefined && isKept(old, spare))) deleteOwn(old)
  } catch {
    // The new site is in place. The next build tries again to delete the old one.
  }
}

/** Keeps a folder as the spare one, unless it is on another file system. */
function isKept(old: string, spare: string): boolean {
  try {
    if (existsSync(spare)) {
      if (!isOwn(spare)) return false
      deleteOwn(spare)
    }
    renameSync(old, spare)
    return true
  } catch {
    return false
  }
}

function beside(target: string, kind: 'next' | 'old'): string {
  return join(dirname(target), `.${basename(target)}-${kind}-${process.pid}`)
}

/** What a folder's name says, if it is one of those above. */
function leftover(name: string, base: string): { name: string; kind: string; pid: number } | undefined {
  const prefix = `.${base}-`
  const match = name.startsWith(prefix) ? /^(next|old)-(\d+)$/.exec(name.slice(prefix.length)) : null
  return match?.[1] ? { name, kind: match[1], pid: Number(match[2]) } : undefined
}

/** Whether the build of a process id may still be at work. Our own has not begun: what has its id is from an earlier one. */
function isRunning(pid: number): boolean {
  if (pid === process.pid) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // Not ours to signal, but there.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
