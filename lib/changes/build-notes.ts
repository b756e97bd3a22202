import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Digests } from './changed.ts'
import { digestsEnding, lastDigestsFile } from './note.ts'

/** Stands among the notes when the last site turned out to be not as it was left. */
const foreignFile = 'foreign.txt'

/** What was read last, and of which files: of a large site reading all takes a while, and several parts of a build ask. */
let lastRead: { stamp: string; digests: Digests } | undefined

/** What every page and file of a build is made from, by addresses, as its processes noted it; without notes nothing is known. */
export function notedDigests(folder: string | undefined): Readonly<Digests> {
  if (!folder || !existsSync(folder)) return {}
  const files = readdirSync(folder)
    .filter((name) => name.endsWith(digestsEnding))
    .sort()
    .map((name) => join(folder, name))
  const stamp = files.map((file) => `${file} ${statSync(file).ino} ${statSync(file).mtimeMs}`).join('\n')
  if (lastRead?.stamp !== stamp)
    lastRead = { stamp, digests: Object.assign({}, ...files.map((file) => JSON.parse(readFileSync(file, 'utf8')))) }
  return lastRead.digests
}

/** Whether a build makes only what has changed. */
export function takesOver(folder: string | undefined): folder is string {
  return folder !== undefined && existsSync(join(folder, lastDigestsFile))
}

/** Lets a build make only what has other digests than these, which the last site was made from. */
export function noteLast(folder: string, digests: Digests): void {
  writeFileSync(join(folder, lastDigestsFile), JSON.stringify(digests))
}

/** Notes that the last site cannot be taken over, and why: for the command, which then makes everything anew. */
export function noteForeign(folder: string, reason: string): void {
  writeFileSync(join(folder, foreignFile), reason)
}

/** Why the last site could not be taken over, or `undefined`. */
export function foreignReason(folder: string): string | undefined {
  const file = join(folder, foreignFile)
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined
}
