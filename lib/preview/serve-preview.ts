import { existsSync, readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { fileURLToPath } from 'node:url'
import { buildSync } from 'esbuild'
import handler from 'serve-handler'
import { appRoutes } from './app-routes.ts'
import type { Listeners } from './events.ts'
import { escaped } from './head-tags.ts'
import { previewFiles, Responder } from './respond.ts'
import { compiledStyles } from './site-styles.ts'

function browserScript(): string {
  const { outputFiles } = buildSync({
    entryPoints: [fileURLToPath(new URL('./browser-script.ts', import.meta.url))],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
  })
  return outputFiles.map(({ text }) => text).join('')
}

async function send(response: ServerResponse, answer: Response) {
  response.writeHead(answer.status, { 'cache-control': 'no-store', ...Object.fromEntries(answer.headers) })
  response.end(Buffer.from(await answer.arrayBuffer()))
}

const text = (type: string, content: string, status = 200) =>
  new Response(content, { status, headers: { 'content-type': `${type}; charset=utf-8` } })

/** The page that says that another cannot be made; it takes changes in as every page does. */
function faultPage(path: string, message: string): string {
  return `<!DOCTYPE html><html lang="en"><meta charset="utf-8"><title>Not made</title><script src="${previewFiles.script}" defer></script><body><h1>This page cannot be made</h1><p>${escaped(path)}</p><pre>${escaped(message)}</pre>`
}

/**
 * Serves the preview.
 *
 * @param port the port to listen on
 * @throws when the port is taken
 */
export async function servePreview(port: number, listeners: Listeners): Promise<Server> {
  const responder = new Responder(appRoutes('app'))
  const [script, siteStyles] = [browserScript(), compiledStyles('globals.css')]
  const own: Record<string, () => Promise<Response>> = {
    [previewFiles.styles]: async () => text('text/css', await siteStyles),
    [previewFiles.deskStyles]: async () => text('text/css', readFileSync('app/styles/desk.css', 'utf8')),
    [previewFiles.script]: async () => text('text/javascript', script),
  }

  async function answer(request: IncomingMessage, response: ServerResponse) {
    const url = new URL(request.url ?? '/', `http://${request.headers.host ?? 'localhost'}`)
    const { pathname } = url
    const file = own[pathname]
    if (pathname === previewFiles.events) return listeners.add(response)
    if (file) return send(response, await file())
    if (/\.[a-z0-9]+$/.test(pathname) && existsSync(`public${pathname}`))
      return handler(request, response, { public: 'public', directoryListing: false })
    try {
      return await send(response, await responder.respond(url))
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error)
      console.error(`${pathname} cannot be made: ${message}`)
      return send(response, text('text/html', faultPage(pathname, message), 500))
    }
  }

  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      console.error(error instanceof Error ? error.message : String(error))
      response.destroy()
    })
  })
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, () => resolve(server))
  })
}
