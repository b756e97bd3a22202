import { readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { textEndings } from './headers/content-types.ts'

const brotliAsync = promisify(brotliCompress)
const gzipAsync = promisify(gzip)

/** Below this a compressed file saves nothing: it travels in one packet either way. */
const leastBytes = 256

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

/**
 * The text files of a finished site compressed with brotli and gzip, as `….br` and `….gz` beside each, so that no server has to do it
 * while somebody waits. What would not become smaller is left out.
 *
 * @param folder the finished site, absolute
 * @param paths of its files that have no compressed versions yet, relative to it with `/` between the parts
 * @param quality brotli's quality, 0 to 11
 */
export async function compressedFiles(
  folder: string,
  paths: readonly string[],
  quality: number = usualQuality,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>()
  const rest = paths.filter(isText).values()
  const compress = async (path: string) => {
    const content = readFileSync(join(folder, path))
    if (content.length < leastBytes) return
    const params = {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
      // No further back than the file goes: brotli would otherwise take 4 MB for each, however small it is.
      [constants.BROTLI_PARAM_LGWIN]: Math.min(22, Math.max(10, Math.ceil(Math.log2(content.length + 16)))),
    }
    const [br, gz] = await Promise.all([brotliAsync(content, { params }), gzipAsync(content, { level: 9 })])
    if (br.length < content.length) files.set(`${path}.br`, br)
    if (gz.length < content.length) files.set(`${path}.gz`, gz)
  }
  // A few at a time: each encoder takes some megabytes, and thousands of them cost more than the compressing.
  const compressRest = async () => {
    for (const path of rest) await compress(path)
  }
  await Promise.all(Array.from({ length: availableParallelism() }, compressRest))
  return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** The quality that `BROTLI_QUALITY` asks for, else the usual one. */
export function brotliQuality(environment: NodeJS.ProcessEnv): number {
  const asked = Number(environment.BROTLI_QUALITY || usualQuality)
  if (Number.isInteger(asked) && asked >= 0 && asked <= 11) return asked
  throw new Error(`BROTLI_QUALITY is ${environment.BROTLI_QUALITY}; expected a whole number from 0 to 11`)
}
