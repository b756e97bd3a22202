import { once } from 'node:events'
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { textEndings } from './headers/content-types.ts'

/**
 * How hard brotli tries, up to 11. Of 609 files of an archive, 14 MB in all, it makes 3.74 MB in a third of a second, at 9 it takes twice as long for
 * 3.70 MB. The best costs fifty times as much for files that are a twelfth smaller; `npm run release` takes it.
 */
const usualQuality = 5

/** Lists that servers read themselves. */
const forServers = /^(_headers|_redirects$|\.)(?!well-known)/

function isText(path: string): boolean {
  return textEndings.includes(path.slice(path.lastIndexOf('.') + 1)) && !forServers.test(path)
}

/** So many files a thread is given at a time. */
const atOnce = 32

/** Takes a file by its path in the site. */
export type Write = (path: string, content: Uint8Array) => void

/**
 * Compresses the text files of a finished site with brotli and gzip, as `….br` and `….gz` beside each, so that no server has to do it
 * while somebody waits. What would not become smaller is left out. They are handed over as they come: all together fill the memory.
 *
 * @param folder the finished site, absolute
 * @param paths of its files that have no compressed versions yet, relative to it with `/` between the parts
 * @param write is given each compressed file, in no order
 * @param quality brotli's quality, 0 to 11
 */
export async function compressFiles(
  folder: string,
  paths: readonly string[],
  write: Write,
  quality: number = usualQuality,
): Promise<void> {
  const texts = paths.filter(isText)
  const rest = Array.from({ length: Math.ceil(texts.length / atOnce) }, (_, part) =>
    texts.slice(part * atOnce, (part + 1) * atOnce),
  )
  const module = new URL('compress-thread.mjs', import.meta.url)
  const compressRest = async () => {
    const thread = new Worker(module, { workerData: { folder, quality } })
    try {
      for (let part = rest.pop(); part; part = rest.pop()) {
        thread.postMessage(part)
        const [files] = await once(thread, 'message')
        for (const [path, content] of files) write(path, content)
      }
    } catch (error) {
      rest.length = 0
      throw error
    } finally {
      await thread.terminate()
    }
  }
  const threads = Array.from({ length: Math.min(rest.length, availableParallelism()) }, compressRest)
  // Nobody writes any more when this ends: where one has failed, the folder is deleted.
  const ended = await Promise.allSettled(threads)
  for (const one of ended) if (one.status === 'rejected') throw one.reason
}

/** The quality that `BROTLI_QUALITY` asks for, else the usual one. */
export function brotliQuality(environment: NodeJS.ProcessEnv): number {
  const asked = Number(environment.BROTLI_QUALITY || usualQuality)
  if (Number.isInteger(asked) && asked >= 0 && asked <= 11) return asked
  throw new Error(`BROTLI_QUALITY is ${environment.BROTLI_QUALITY}; expected a whole number from 0 to 11`)
}
