import { existsSync, realpathSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { reasonToKeep } from './own-folder.ts'
import type { Problem } from './problem.ts'

/** The folder that the site goes to. */
export interface OutputFolder {
  /** As the user wrote it, for messages. */
  name: string
  /** Absolute; if it is a link, what it leads to. */
  path: string
  /** Why it must not be replaced. */
  problem?: Problem
}

/**
 * Finds the output folder. `name` is what OUT_DIR says, relative to the absolute `projectDir`; `distDir` is Next's folder.
 * A folder that holds the project, or belongs to it in another way, or has files in it that no build has made, is refused:
 * it would be deleted.
 */
export function outputFolder(name: string, projectDir: string, distDir: string): OutputFolder {
  const written = resolve(projectDir, name)
  const path = existsSync(written) ? realpathSync(written) : written
  const reason = overlap(path, projectDir, distDir) ?? reasonToKeep(path)
  if (!reason) return { name, path }
  const message = `${reason}; move that away, or set OUT_DIR to a folder that builds may replace`
  return { name, path, problem: { kind: 'folder', name, message } }
}

function overlap(path: string, projectDir: string, distDir: string): string | undefined {
  if (isIn(projectDir, path)) return 'holds the project'
  const taken = [distDir, ...['public', 'content', 'app', 'node_modules'].map((folder) => join(projectDir, folder))]
  const around = taken.find((folder) => isIn(path, folder))
  return around && `is in ${relative(projectDir, around) || around}`
}

/** Whether a path is a folder or below it. */
function isIn(path: string, folder: string): boolean {
  const way = relative(realpath(folder), realpath(path))
  return way === '' || (!way.startsWith('..') && resolve(way) !== way)
}

function realpath(path: string): string {
  return existsSync(path) ? realpathSync(path) : path
}
