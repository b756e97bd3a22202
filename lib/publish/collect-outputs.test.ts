import { afterEach, beforeEach, expect, test } from 'vitest'
import { collectOutputs } from './collect-outputs.ts'
import { TestBuild } from './fixtures/finished-build.ts'
import { rendered } from './fixtures/pages.ts'
import { problemLines } from './problem.ts'

let build: TestBuild
beforeEach(() => {
  build = new TestBuild()
})
afterEach(() => build.remove())

const problems = () => problemLines(collectOutputs(build.outputs).problems)

test('gives each page its folder, and handlers and metadata files their own names, in order', () => {
  build.page('/').page('/en').page('/de/nachrichten/a', undefined, { route: '/[language]/[section]/[entry]' })
  build.handler('/de/feed.xml', '<rss/>').asset('/robots.txt', 'x').asset('/_next/static/chunks/a.js', 'x')
  const { pages, files, assets } = collectOutputs(build.outputs)
  expect(pages.map(({ address, path }) => [address, path])).toEqual([
    ['/404.html', '404.html'],
    ['/de/nachrichten/a/', 'de/nachrichten/a/index.html'],
    ['/en/', 'en/index.html'],
    ['/', 'index.html'],
  ])
  expect(files.map(({ path }) => path)).toEqual(['de/feed.xml', 'robots.txt'])
  expect([...assets.keys()]).toEqual(['/_next/static/chunks/a.js'])
  expect(problems()).toEqual([])
})

test('knows where each page has its list of client components', () => {
  build.page('/de/a', undefined, { route: '/[language]/[entry]' })
  const manifests = collectOutputs(build.outputs).pages.map(({ clientManifest }) => clientManifest)
  expect(manifests).toEqual([
    `${build.distDir}/server/app/_not-found/page_client-reference-manifest.js`,
    `${build.distDir}/server/app/[language]/[entry]/page_client-reference-manifest.js`,
  ])
})

test('refuses a page of which nothing was rendered', () => {
  build.requestTimePage('/de/suche')
  expect(problems()).toEqual([
    expect.stringMatching(/^route \/de\/suche: is rendered for each request; remove what reads/),
  ])
})

test('refuses a handler of which nothing was rendered, by the name of its route', () => {
  const [page] = build.outputs.appPages
  if (page) build.outputs.appRoutes.push({ ...page, id: '/api', pathname: '/api', type: 'APP_ROUTE' as never })
  expect(problems()).toEqual(["route /api: answers each request anew; add `export const dynamic = 'force-static'`"])
})

test('refuses a route that may get further addresses, once for all its pages', () => {
  const route = '/[language]'
  build
    .page('/de', undefined, { route, parentFallbackMode: null })
    .page('/en', undefined, { route, parentFallbackMode: null })
  build.page('/[language]', undefined, { route, response: 'empty', compute: 'blocking' })
  expect(problems()).toEqual([
    expect.stringMatching(/^route \/\[language\]: may get further .* dynamicParams = false`/),
  ])
})

test('has nothing against a route with all its addresses known', () => {
  build.page('/de', undefined, { route: '/[language]', parentFallbackMode: false })
  expect(problems()).toEqual([])
})

test.each([
  ['revalidates', { fallback: { initialRevalidate: 60 } }, 'is to be rendered again after 60 s'],
  ['is finished on request', { response: 'initial', compute: 'resuming' }, 'is finished only when it is requested'],
  ['was postponed', { fallback: { postponedState: 'x' } }, 'is finished only when it is requested'],
  ['redirects', { fallback: { initialStatus: 307 } }, 'redirects, which a plain file cannot do'],
  ['was not found', { fallback: { initialStatus: 404 } }, 'calls notFound() in the build'],
  ['has failed', { fallback: { initialStatus: 500 } }, 'answers with status 500'],
  ['has no file', { fallback: { filePath: undefined } }, 'was not rendered'],
] as const)('refuses a page that %s', (_, differently, beginning) => {
  build.page('/de/a', undefined, differently)
  expect(problems()).toEqual([expect.stringContaining(`page /de/a/: ${beginning}`)])
})

test('refuses a page whose file is missing, and goes on with the others', () => {
  build.page('/de').page('/en', undefined, { fallback: { filePath: `${build.distDir}/nothing.html` } })
  expect(problems()).toEqual([`file en/index.html: was not written by Next: no ${build.distDir}/nothing.html`])
  expect(collectOutputs(build.outputs).pages.map(({ address }) => address)).toEqual(['/404.html', '/de/'])
})

test.each(['/de/../../x', '/de//x', '/de/a\\b', '/de/a?b', '/de/.'])('refuses the address %s', (pathname) => {
  build.page('/x', rendered('x'), { pathname, route: '/x' })
  expect(problems()).toEqual([expect.stringContaining('has an address that cannot be a file')])
})

test('publishes an address with letters beyond ASCII under these letters', () => {
  build.page('/de/größe')
  expect(collectOutputs(build.outputs).pages[1]?.path).toBe('de/größe/index.html')
})

test('misses the page for addresses that do not exist', () => {
  build.outputs.staticFiles.length = 0
  expect(problems()).toEqual(['page /404.html: was not rendered; look at global-not-found'])
})
