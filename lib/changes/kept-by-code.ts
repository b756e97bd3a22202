import { existsSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { digestOf } from './digest.ts'
import { readSealed, writeSealed } from './sealed-file.ts'

/*
 * What a build works out of the content and writes down for the rest of it and for the next one, a sealed file for each. Next bundles pages and route
 * handlers apart, each with a memory of its own, and an archive of ten thousand articles fits into neither.
 */

/** Folders of what is kept: texts that were parsed, articles as plain texts, and what was reckoned for each of many. */
export const keptFolders = ['bodies', 'plain', 'results'] as const

type Folder = (typeof keptFolders)[number]

// The bundler would otherwise look through all that lies there.
const folderOf = (folder: Folder) => join(/* turbopackIgnore: true */ process.cwd(), '.next', 'cache', folder)

/** The file of something, one for each version of the code; nowhere outside of a build, such as in the preview. */
function fileOf(folder: Folder, parts: readonly string[]): string | undefined {
  const code = process.env.BUILD_CODE
  return code ? join(folderOf(folder), code, digestOf(parts)) : undefined
}

/**
 * What was kept, in this build or in an earlier one with the same code; `undefined` where nothing was, or what was is damaged.
 *
 * @param parts what tells it from everything else in the folder
 */
export function readKept(folder: Folder, ...parts: string[]): string | undefined {
  const file = fileOf(folder, parts)
  return file === undefined ? undefined : readSealed(file)?.toString()
}

/** Keeps something, in the place of what was kept before. */
export function keep(folder: Folder, parts: readonly string[], content: string): void {
  const file = fileOf(folder, parts)
  if (file !== undefined) writeSealed(file, content)
}

/** Deletes what other versions of the code have kept. */
export function forgetOtherCode(code: string): void {
  for (const folder of keptFolders.map(folderOf).filter((path) => existsSync(path)))
    for (const other of readdirSync(folder))
      if (other !== code) rmSync(join(folder, other), { recursive: true, force: true })
}
