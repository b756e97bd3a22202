import { existsSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { join } from 'node:path'
import compression from 'compression'
import handler from 'serve-handler'
import { publishedFolder } from '../publish/published-folder.ts'

const compress = compression()

/** Types of files that the server does not know by their endings. */
const types = {
  '**/*.bib': 'application/x-bibtex; charset=utf-8',
  '**/cite.json': 'application/vnd.citationstyles.csl+json; charset=utf-8',
}

const headers = Object.entries(types).map(([source, value]) => ({
  source,
  headers: [{ key: 'Content-Type', value }],
}))

/**
 * Serves the finished site over HTTP: compressed, with its own 404 page and a closing slash on every address.
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
    compress(request as never, response as never, () =>
      handler(request, response, { public: folder, trailingSlash: true, directoryListing: false, etag: true, headers }),
    ),
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
