import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** A route of `app/`, found by the same names of files and folders as Next finds it. */
export interface AppRoute {
  /** The parts of its address; a part in brackets takes what stands there. */
  parts: string[]
  role: 'page' | 'route'
  file: string
}

/** What an address asks for. */
export interface MatchedRoute extends AppRoute {
  params: Record<string, string>
}

/** `page.dev.tsx` and `route.dev.ts` are routes of the preview alone: Next does not know the ending. */
const routeFile = /^(.*\/)?(page|route)(\.dev)?\.tsx?$/

/** Every route of an app folder, those of fixed addresses first. */
export function appRoutes(folder: string): AppRoute[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/'))
  const routes = files.flatMap((file): AppRoute[] => {
    const [, path = '', role] = routeFile.exec(file) ?? []
    if (role !== 'page' && role !== 'route') return []
    const parts = path.split('/').filter((part) => part !== '' && !/^\(.*\)$/.test(part))
    return [{ parts: parts.map(decodeURIComponent), role, file: join(folder, file) }]
  })
  const key = ({ parts }: AppRoute) => parts.map((part) => (part.startsWith('[') ? '1' : '0')).join('')
  return routes.sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0))
}

/** The route of an address, or `undefined`. */
export function matchRoute(routes: readonly AppRoute[], path: string): MatchedRoute | undefined {
  const given = path.split('/').filter(Boolean).map(decodeURIComponent)
  for (const route of routes) {
    if (route.parts.length !== given.length) continue
    const params: Record<string, string> = {}
    const fits = route.parts.every((part, index) => {
      const name = /^\[(.+)\]$/.exec(part)?.[1]
      if (name) params[name] = given[index] ?? ''
      return name !== undefined || part === given[index]
    })
    if (fits) return { ...route, params }
  }
  return undefined
}

/** What the files of routes export, as far as the preview uses it. */
export interface RouteModule {
  default?: (props: object) => unknown
  GET?: (request: Request, context: object) => Response | Promise<Response>
  metadata?: object
  generateMetadata?: (props: object) => Promise<object>
  dynamicParams?: boolean
  generateStaticParams?: () => Record<string, string>[] | Promise<Record<string, string>[]>
}

/** Loads the file of a route. */
export function loadRoute({ file }: AppRoute): Promise<RouteModule> {
  return import(pathToFileURL(file).href)
}

/** Whether a route gives a page for these parameters: one that is closed gives those of its list alone. */
export async function isListed(module: RouteModule, params: Record<string, string>): Promise<boolean> {
  if (module.dynamicParams !== false || !module.generateStaticParams) return true
  const listed = await module.generateStaticParams()
  return listed.some((one) => Object.entries(one).every(([name, value]) => params[name] === value))
}
