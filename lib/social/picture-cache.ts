import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'

const hash = (content: string | Uint8Array) => createHash('sha256').update(content).digest()
const hashLength = 32

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
  const file = join(folder, `${hash(description).toString('hex')}.png`)
  const kept = keptIn(file)
  if (kept) return kept
  const made = await make()
  keepIn(file, made)
  return made
}

/**
 * What was kept in a file; `undefined` when it is not there or not what was written. What is asked for counts as used today, so that
 * `forgetUnused` leaves it.
 */
export function keptIn(file: string): Uint8Array | undefined {
  try {
    const whole = readFileSync(file)
    const content = whole.subarray(hashLength)
    if (!hash(content).equals(whole.subarray(0, hashLength))) return undefined
    noteUse(file)
    return content
  } catch {
    // Not there, or not to be read: then it is made anew, and what then cannot be written is an error.
    return undefined
  }
}

function noteUse(file: string) {
  const now = new Date()
  try {
    if (Math.abs(now.getTime() - statSync(file).mtimeMs) > day) utimesSync(file, now, now)
  } catch {
    // Somebody else's file: it can be used all the same.
  }
}

/**
 * Keeps bytes in a file, after a hash of them. The file gets its name only when it is whole, so that two processes may write the
 * same one.
 *
 * @throws when it cannot be written
 */
export function keepIn(file: string, content: Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true })
  const unfinished = `${file}.${process.pid}`
  try {
    writeFileSync(unfinished, Buffer.concat([hash(content), content]))
    if (statSync(file, { throwIfNoEntry: false })?.isDirectory()) rmSync(file, { recursive: true })
    renameSync(unfinished, file)
  } catch (error) {
    rmSync(unfinished, { force: true })
    throw error
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
