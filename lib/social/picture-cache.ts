import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const hash = (content: string | Uint8Array) => createHash('sha256').update(content).digest()
const hashLength = 32

/** Where pictures are kept between builds, beside what Next keeps. */
export function cacheFolder(): string {
  // The bundler would otherwise take the whole project for a part of the page, because it cannot know the path.
  return join(/* turbopackIgnore: true */ process.cwd(), '.next', 'cache', 'pictures')
}

/**
 * What `make` makes of a description, from the cache if it was made before. A file begins with the hash of what follows; one that is
 * damaged, or was not written to its end, is made anew. A file gets its name only when it is whole, so that two
 * processes may write the same one.
 *
 * @param description everything that decides about the bytes
 */
export async function cached(
  folder: string,
  description: string,
  make: () => Promise<Uint8Array>,
): Promise<Uint8Array> {
  const file = join(folder, `${hash(description).toString('hex')}.png`)
  const kept = sound(file)
  if (kept) return kept
  const made = await make()
  mkdirSync(folder, { recursive: true })
  const unfinished = `${file}.${process.pid}`
  writeFileSync(unfinished, Buffer.concat([hash(made), made]))
  renameSync(unfinished, file)
  return made
}

function sound(file: string): Uint8Array | undefined {
  try {
    const whole = readFileSync(file)
    const content = whole.subarray(hashLength)
    return hash(content).equals(whole.subarray(0, hashLength)) ? content : undefined
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}
