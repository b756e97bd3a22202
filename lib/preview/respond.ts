import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { redirects } from '../content/redirects.ts'
import { isLanguage } from '../languages.ts'
import { type AppRoute, isListed, loadRoute, type MatchedRoute, matchRoute, type RouteModule } from './app-routes.ts'
import { headTags } from './head-tags.ts'

/** Where the preview's own files stand. */
export const previewFiles = {
  styles: '/_preview/site.css',
  deskStyles: '/_preview/desk.css',
  script: '/_preview/preview.js',
  events: '/_preview/events',
} as const

const html = (text: string, status = 200) =>
  new Response(text, { status, headers: { 'content-type': 'text/html; charset=utf-8' } })

/** A whole page: what the layout and Next put around it in the build, and the preview's script. */
function pageDocument(content: ReactNode, metadata: object, path: string): string {
  const language = path.split('/')[1] ?? ''
  const isDesk = path.startsWith('/desk/')
  const lang = isDesk ? 'en' : isLanguage(language) ? language : 'de'
  const sheets = [previewFiles.styles, ...(isDesk ? [previewFiles.deskStyles] : [])]
  return [
    `<!DOCTYPE html><html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">`,
    headTags(metadata),
    ...sheets.map((sheet) => `<link rel="stylesheet" href="${sheet}">`),
    `<script src="${previewFiles.script}" defer></script></head><body>`,
    renderToStaticMarkup(content),
    '</body></html>',
  ].join('')
}

/** Whether an error is how Next's `notFound()` says that there is no such page. */
function isNotFound(error: unknown): boolean {
  return error instanceof Error && 'digest' in error && String(error.digest).endsWith(';404')
}

/** How an app folder is answered from. */
export class Responder {
  private readonly routes: readonly AppRoute[]
  /** Pages as they were when they could last be made. */
  private readonly lastGood = new Map<string, string>()

  constructor(routes: readonly AppRoute[]) {
    this.routes = routes
  }

  /**
   * Answers with the page or file at an address, made anew.
   *
   * @throws when the page cannot be made and never could
   */
  async respond(url: URL): Promise<Response> {
    const { pathname: path } = url
    const moved = redirects().find(({ from }) => from === path)
    if (moved) return new Response(null, { status: 307, headers: { location: moved.to } })
    const route = matchRoute(this.routes, path)
    if (!route) return this.notFound(path)
    if (route.role === 'page' && !path.endsWith('/'))
      return new Response(null, { status: 307, headers: { location: `${path}/${url.search}` } })
    try {
      const module = await loadRoute(route)
      if (!(await isListed(module, route.params))) return this.notFound(path)
      if (module.GET) return await module.GET(new Request(url), { params: Promise.resolve(route.params) })
      return html(await this.page(module, route, url))
    } catch (error) {
      if (isNotFound(error)) return this.notFound(path)
      const last = this.lastGood.get(path)
      if (last === undefined) throw error
      console.error(`${path} could not be made: ${error instanceof Error ? error.message : String(error)}`)
      return html(last)
    }
  }

  private async page(module: RouteModule, { params }: MatchedRoute, url: URL): Promise<string> {
    const props = {
      params: Promise.resolve(params),
      searchParams: Promise.resolve(Object.fromEntries(url.searchParams)),
    }
    const metadata = (await module.generateMetadata?.(props)) ?? module.metadata ?? {}
    const page = pageDocument((await module.default?.(props)) as ReactNode, metadata, url.pathname)
    if (!url.search) this.lastGood.set(url.pathname, page)
    return page
  }

  private async notFound(path: string): Promise<Response> {
    this.lastGood.delete(path)
    const route = matchRoute(this.routes, '/desk/not-found/')
    const { default: page, metadata = {} } = route ? await loadRoute(route) : {}
    return html(pageDocument(page?.({}) as ReactNode, metadata, path), 404)
  }
}
