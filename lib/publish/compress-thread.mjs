/*
 * Compresses files in a thread, one after the other: each call that Node does in its own pool costs as much again as compressing a small file.
 * Plain JavaScript, because a thread is begun without a TypeScript loader.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

/** Below this a compressed file saves nothing: it travels in one packet either way. */
const leastBytes = 256

const { folder, quality } = workerData

function compressed(path) {
  const content = readFileSync(join(folder, path))
  if (content.length < leastBytes) return []
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: quality,
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
    // No further back than the file goes: brotli would otherwise take 4 MB for each, however small it is.
    [constants.BROTLI_PARAM_LGWIN]: Math.min(22, Math.max(10, Math.ceil(Math.log2(content.length + 16)))),
  }
  const versions = [
    [`${path}.br`, brotliCompressSync(content, { params })],
    [`${path}.gz`, gzipSync(content, { level: 9 })],
  ]
  return versions.filter(([, bytes]) => bytes.length < content.length)
}

parentPort.on('message', (paths) => parentPort.postMessage(paths.flatMap(compressed)))
