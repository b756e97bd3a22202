import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const library = fileURLToPath(new URL('../../', import.meta.url))

/** A hash of all that decides what a check finds, besides the content: our code, the packages it uses and Node itself. */
export function hashOfCode(): string {
  known ??= makeHash()
  return known
}

/** The code of a process does not change. */
let known: string | undefined

function makeHash(): string {
  const hash = createHash('sha256').update(process.version)
  const files = readdirSync(library, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort()
  for (const file of [...files, join(library, '..', 'package-lock.json')])
    hash.update(`\0${file}\0`).update(readFileSync(file))
  return hash.digest('hex')
}
