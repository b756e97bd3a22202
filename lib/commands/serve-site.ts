import { existsSync, readFileSync, statSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { join } from 'node:path'
import compression from 'compression'
import handler from 'serve-handler'
import { languages } from '../languages.ts'
import { contentType } from '../publish/headers/content-types.ts'
import { headersOf } from '../publish/headers/headers-of.ts'
import { publishedFolder } from '../publish/published-folder.ts'
import { notForReaders } from '../publish/servers/not-for-readers.ts'
import { address } from '../routes.ts'

const compress = compression()

/** The path of a request without its query; `undefined` for one that no file can have. */
function pathOf(request: IncomingMessage): string | undefined {
  try {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname)
    return path.includes('\0') || path.split(/[\\/]/).includes('..') ? undefined : path
  } catch {
    return undefined
  }
}

/** Whether readers find a file or a page at a path. */
function isThere(folder: string, path: string): boolean {
  if (notForReaders.some((pattern) => new RegExp(pattern).test(path))) return false
  const stat = statSync(join(folder, path), { throwIfNoEntry: false })
  return stat?.isFile() || (stat?.isDirectory() === true && existsSync(join(folder, path, 'index.html')))
}

/** The page for an address that does not exist, in the language of the address. */
function notFoundPage(folder: string, path: string): Buffer {
  const language = languages.find((one) => path.startsWith(address(one)))
  const own = join(folder, language ?? '', '404.html')
  return readFileSync(existsSync(own) ? own : join(folder, '404.html'))
}

/** Answers one request as the shipped configurations of real servers do, with the same headers. */
function answer(folder: string, request: IncomingMessage, response: ServerResponse): void {
  const path = pathOf(request)
  const found = path !== undefined && isThere(folder, path)
  for (const [name, value] of Object.entries(headersOf(found ? path : '/404.html'))) response.setHeader(name, value)
  if (!found) {
    response.writeHead(404, { 'Content-Type': contentType('/404.html') })
    response.end(notFoundPage(folder, path ?? ''))
    return
  }
  const headers = [{ key: 'Content-Type', value: contentType(path) ?? 'application/octet-stream' }]
  void handler(request, response, {
    public: folder,
    trailingSlash: true,
    directoryListing: false,
    // It leads from `…/index.html` to the folder, and must not lead from `404.html` anywhere.
    cleanUrls: !/(?<!\/index)\.html$/.test(path),
    etag: true,
    headers: [{ source: '**', headers }],
  })
}

/**
 * Serves the finished site over HTTP: compressed, with the headers of real servers, its own 404 pages and a
 * closing slash on every address.
 *
 * @param port the port; `PORT` or 3000 without it
 * @returns the server once it listens
 * @throws when there is no finished site or the port is taken
 */
export function serveFolder(folder: string, port: number): Promise<Server> {
  if (!existsSync(join(folder, 'index.html')))
    return Promise.reject(new Error(`${folder}/ holds no site; expected one. Run "npm run build" first.`))
  const server = createServer((request, response) =>
    // compression is written for Express; it needs nothing of it but a request and a response.
    compress(request as never, response as never, () => answer(folder, request, response)),
  )
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'EADDRINUSE' ? new Error(`Port ${port} is taken; set another with PORT=3001.`) : error),
    )
    server.listen(port, () => resolve(server))
  })
}

/** Serves `out/` on `PORT` (3000 without it), says so in one line, and ends on Ctrl+C. */
export async function serve(): Promise<void> {
  const port = Number(process.env.PORT || 3000)
  try {
    const server = await serveFolder(publishedFolder(), port)
    console.log(`Rechenwerk is at http://localhost:${port}/ (Ctrl+C ends it).`)
    for (const signal of ['SIGINT', 'SIGTERM'] as const)
      process.once(signal, () => {
        server.close()
        server.closeAllConnections()
      })
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error))
    process.exitCode = 1
  }
}
