import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { readSealed, writeSealed } from '../changes/sealed-file.ts'

/** Where pictures are kept between builds, beside what Next keeps. */
export function cacheFolder(): string {
  // The bundler would otherwise take the whole project for a part of the page, because it cannot know the path.
  return join(/* turbopackIgnore: true */ process.cwd(), '.next', 'cache', 'pictures')
}

/**
 * What `make` makes of a description, from the cache if it was made before. A file that is damaged is made anew.
 *
 * @param description everything that decides about the bytes
 */
export async function cached(
  folder: string,
  description: string,
  make: () => Promise<Uint8Array>,
): Promise<Uint8Array> {
  const file = join(folder, `${createHash('sha256').update(description).digest('hex')}.png`)
  const kept = readSealed(file)
  if (kept) return kept
  const made = await make()
  writeSealed(file, made)
  return made
}
