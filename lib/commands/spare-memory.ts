/** So many files take more than a gigabyte when all are read. */
const manyFiles = 10_000

/** Absolute, and without spaces, which would end an option. */
const sparing = new URL('sparing.mjs', import.meta.url).href

/**
 * Lets this process and all that it begins give back memory sooner where the content is large: it takes a quarter less, for a twentieth more of the
 * processor's time. Without that the check of 10 000 articles in two languages took 2.2 GB, and their pages 2.6.
 *
 * @param files how many files the content has
 * @param environment what the processes that are begun inherit; `NODE_OPTIONS` is added to
 */
export async function spareMemory(files: number, environment: NodeJS.ProcessEnv = process.env): Promise<void> {
  if (files <= manyFiles) return
  await import(sparing)
  environment.NODE_OPTIONS = [environment.NODE_OPTIONS, `--import=${sparing}`].filter(Boolean).join(' ')
}
