/*
 * Makes one index, in a thread of its own: Pagefind's module has one program for all that a process indexes, which works at one index after the
 * other. Plain JavaScript, because a thread is begun without a TypeScript loader.
 */
import { parentPort, workerData } from 'node:worker_threads'
import { close, createIndex } from 'pagefind'

async function indexed(pages) {
  const { index, errors } = await createIndex()
  if (errors.length > 0) return { errors }
  // Pagefind takes what is waiting for it in its order.
  const added = await Promise.all(pages.map((page) => index.addHTMLFile(page)))
  const refused = added.flatMap((one) => one.errors)
  return refused.length > 0 ? { errors: refused } : index.getFiles()
}

try {
  parentPort.postMessage(await indexed(workerData))
} finally {
  await close()
}
