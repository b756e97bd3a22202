import { existsSync } from 'node:fs'
import type { Outputs } from './finished-build.ts'
import { filePath, notFoundPathname, pageAddress, pagePath } from './output-path.ts'
import type { Problem } from './problem.ts'
import { prerenderProblem, unrenderedRoutes } from './route-problems.ts'

/** A page of the site. */
export interface PageOutput {
  /** As Next names it, such as `/de`. */
  pathname: string
  /** With a closing slash, such as `/de/`; `/404.html` for the page of addresses that do not exist. */
  address: string
  /** The file in the output folder, relative, with `/` between the parts. */
  path: string
  /** The HTML that Next rendered, absolute. */
  source: string
  /** The file in which Next lists the client components in the page's module graph, absolute. */
  clientManifest: string
}

/** A file that is published as it is. `path` is relative to the output folder, `source` is absolute. */
export interface FileOutput {
  path: string
  source: string
  /** As Next names it, such as `/de/feed.xml`; a file that Next has not made has none. */
  pathname?: string
}

export interface CollectedOutputs {
  pages: PageOutput[]
  files: FileOutput[]
  /** What stands below `/_next/static/`: address to absolute file. Published only if a page asks for it. */
  assets: Map<string, string>
  /** Routes that cannot be published. */
  problems: Problem[]
}

/** Next's pages for errors of a server: a site of plain files never shows them. */
const serverErrors = new Set(['/500', '/_global-error'])

/**
 * Sorts what the build has made into pages, files and assets, in the order of their paths. Flight data is left out and
 * goes nowhere. A route that cannot be published, or whose file is missing, becomes a problem with its name.
 *
 * @param isWhole whether everything was made. Otherwise a route of which nothing has changed has nothing rendered, and that is no problem: the same
 * code made the last site, of which all was looked at
 */
export function collectOutputs(outputs: Outputs, isWhole = true): CollectedOutputs {
  const pages: PageOutput[] = []
  const files: FileOutput[] = []
  const assets = new Map<string, string>()
  const problems = isWhole ? unrenderedRoutes(outputs) : []
  const manifestOf = clientManifests(outputs)

  for (const prerender of outputs.prerenders) {
    const { pathname, routeType, parentOutputId } = prerender
    if (routeType === undefined || serverErrors.has(pathname)) continue
    const problem = prerenderProblem(prerender)
    const source = prerender.fallback?.filePath ?? ''
    if (problem) problems.push(problem)
    else if (routeType === 'route') files.push({ pathname, path: filePath(pathname), source })
    else pages.push({ ...names(pathname), source, clientManifest: manifestOf(parentOutputId) })
  }
  for (const { pathname, filePath: source } of outputs.staticFiles) {
    if (pathname.startsWith('/_next/')) assets.set(pathname, source)
    else if (pathname === notFoundPathname) {
      pages.push({ ...names(pathname), source, clientManifest: manifestOf('/_not-found') })
    } else if (!serverErrors.has(pathname)) files.push({ pathname, path: filePath(pathname), source })
  }
  for (const { path, source } of [...pages, ...files]) {
    if (!existsSync(source))
      problems.push({ kind: 'file', name: path, message: `was not written by Next: no ${source}` })
  }
  if (!pages.some(({ path }) => path === pagePath(notFoundPathname))) problems.push(noNotFoundPage)
  return { pages: pages.filter(isWritten).sort(byPath), files: files.filter(isWritten).sort(byPath), assets, problems }
}

/** Web servers show this page for addresses that do not exist; Next always has one. */
const noNotFoundPage: Problem = {
  kind: 'page',
  name: '/404.html',
  message: 'was not rendered; look at global-not-found',
}

function isWritten({ source }: { source: string }): boolean {
  return existsSync(source)
}

function names(pathname: string): { pathname: string; address: string; path: string } {
  return { pathname, address: pageAddress(pathname), path: pagePath(pathname) }
}

/** From the id of an app page to its client reference manifest, which stands beside the page's module. */
function clientManifests({ appPages }: Outputs): (id: string) => string {
  const modules = new Map(appPages.map((page) => [page.id, page.filePath]))
  return (id) => (modules.get(id) ?? '').replace(/\.js$/, '_client-reference-manifest.js')
}

function byPath(a: { path: string }, b: { path: string }): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0
}
