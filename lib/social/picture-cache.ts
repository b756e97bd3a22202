import { createHash } from 'node:crypto'
import { existsSync, readdirSync, rmSync, statSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { readSealed, writeSealed } from '../changes/sealed-file.ts'

/** Where pictures are kept between builds, beside what Next keeps. */
export function cacheFolder(): string {
  // The bundler would otherwise take the whole project for a part of the page, because it cannot know the path.
  return join(/* turbopackIgnore: true */ process.cwd(), '.next', 'cache', 'pictures')
}

/**
 * What `make` makes of a description, from the cache if it was made before. One that is damaged, or was not written to its end, is
 * made anew.
 *
 * @param description everything that decides about the bytes
 */
export async function cached(
  folder: string,
  description: string,
  make: () => Promise<Uint8Array>,
): Promise<Uint8Array> {
  const file = join(folder, `${createHash('sha256').update(description).digest('hex')}.png`)
  const kept = keptIn(file)
  if (kept) return kept
  const made = await make()
  writeSealed(file, made)
  return made
}

/**
 * What was kept in a file; `undefined` when it is not there or not what was written. What is asked for counts as used today, so that
 * `forgetUnused` leaves it.
 */
export function keptIn(file: string): Uint8Array | undefined {
  const content = readSealed(file)
  if (content) noteUse(file)
  return content
}

function noteUse(file: string) {
  const now = new Date()
  try {
    if (Math.abs(now.getTime() - statSync(file).mtimeMs) > day) utimesSync(file, now, now)
  } catch {
    // Somebody else's file: it can be used all the same.
  }
}

const day = 86_400_000

/** After how many days without use a picture is forgotten: it is drawn again in a moment should it come back. */
const keptDays = 30

/**
 * Deletes what was not used for a month, and what killed builds have left half written. A file from the future is as far from now: a clock that was wrong
 * costs a slow build and nothing else.
 */
export function forgetUnused(folder: string = cacheFolder(), now = Date.now()): void {
  if (!existsSync(folder)) return
  for (const name of readdirSync(folder)) {
    const file = join(folder, name)
    const stat = statSync(file, { throwIfNoEntry: false })
    const days = /\.\d+$/.test(name) ? 1 : keptDays
    if (stat && Math.abs(now - stat.mtimeMs) > days * day) rmSync(file, { recursive: true, force: true })
  }
}
