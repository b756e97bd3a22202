import type { Outputs, Prerender } from './finished-build.ts'
import { isSafePathname, pageAddress } from './output-path.ts'
import type { Problem } from './problem.ts'

/** Routes that Next adds by itself. */
const nextsOwn = ['/_not-found', '/_global-error']

/**
 * The routes of which nothing was rendered in the build: pages and handlers that need a request, the pages router,
 * middleware. A site of plain files has nobody who could answer one.
 */
export function unrenderedRoutes(outputs: Outputs): Problem[] {
  const rendered = new Set([
    ...outputs.prerenders.map(({ parentOutputId }) => parentOutputId),
    ...outputs.staticFiles.map(({ pathname }) => pathname),
    ...nextsOwn,
  ])
  const isUnrendered = ({ id }: { id: string }) => !id.endsWith('.rsc') && !rendered.has(id)
  const problem = (name: string, message: string): Problem => ({ kind: 'route', name, message })
  return [
    ...outputs.appPages
      .filter(isUnrendered)
      .map(({ id }) =>
        problem(id, 'is rendered for each request; remove what reads it (headers, cookies, searchParams, connection)'),
      ),
    ...outputs.appRoutes
      .filter(isUnrendered)
      .map(({ id }) => problem(id, "answers each request anew; add `export const dynamic = 'force-static'`")),
    ...[...outputs.pages, ...outputs.pagesApi].map(({ pathname }) =>
      problem(pathname, 'belongs to the pages router; move it to app/'),
    ),
    ...(outputs.middleware ? [problem('/', 'has middleware, which needs a server; remove it')] : []),
  ]
}

/**
 * What keeps a rendered page or handler from being a plain file, or `undefined`. Expects a primary output, one with a
 * `routeType`: Next leaves that out for flight data and for templates that are never served.
 *
 * What the fields mean stands in Next's documentation under "Adapters, Output Types".
 */
export function prerenderProblem(prerender: Prerender): Problem | undefined {
  const { fallback, route, pathname } = prerender
  if (isOpen(prerender)) {
    const message =
      'may get further addresses after the build; add `export const dynamicParams = false` and return all of them from ' +
      'generateStaticParams'
    return { kind: 'route', name: route, message }
  }
  const message = contentProblem(prerender) ?? statusProblem(fallback?.initialStatus ?? 200)
  return message ? { kind: 'page', name: pageAddress(pathname), message } : undefined
}

/** Whether a route answers addresses that were not rendered: `dynamicParams` is true if nobody says otherwise. */
function isOpen({ parentFallbackMode, routeType, pathname, route }: Prerender): boolean {
  const isTemplate = pathname === route && route.includes('[')
  const isClosed = parentFallbackMode === undefined || parentFallbackMode === false
  return !isClosed || isTemplate || routeType === 'shell' || routeType === 'fallback'
}

function contentProblem({ fallback, response, compute, pathname }: Prerender): string | undefined {
  if (!isSafePathname(pathname)) return 'has an address that cannot be a file; use letters, digits, hyphens and dots'
  if (response !== 'complete' || compute !== 'static' || fallback?.postponedState) {
    return 'is finished only when it is requested; remove what reads the request (headers, cookies, searchParams)'
  }
  if (!fallback?.filePath) return 'was not rendered; look for its error further up'
  if (fallback.initialRevalidate !== false) {
    return `is to be rendered again after ${fallback.initialRevalidate} s, which a plain file never is; remove \`revalidate\``
  }
  return undefined
}

function statusProblem(status: number): string | undefined {
  if (status === 404) return 'calls notFound() in the build; leave its address out of generateStaticParams'
  if (status >= 300 && status < 400) return 'redirects, which a plain file cannot do; link to the new address instead'
  return status === 200 ? undefined : `answers with status ${status}, which a plain file cannot do`
}
