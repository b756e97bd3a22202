import { expect, it } from 'vitest'
import { appRoutes, isListed, matchRoute } from './app-routes.ts'

const routes = appRoutes('app')
const fileAt = (path: string) => matchRoute(routes, path)?.file

it('finds the routes of the app as Next does: groups are no part, brackets take what stands there', () => {
  expect(fileAt('/')).toBe('app/(choice)/page.tsx')
  expect(fileAt('/_redirects')).toBe('app/%5Fredirects/route.ts')
  expect(matchRoute(routes, '/de/fakten/gpu-count/')).toMatchObject({
    role: 'page',
    params: { language: 'de', section: 'fakten', entry: 'gpu-count' },
  })
  expect(fileAt('/de/a/b/c/d/')).toBeUndefined()
})

it('prefers a fixed address, and knows the routes of the preview alone', () => {
  expect(fileAt('/desk/')).toBe('app/desk/page.dev.tsx')
})

it('gives those pages alone that a closed route lists', async () => {
  const module = { dynamicParams: false, generateStaticParams: () => [{ entry: 'one' }] }
  expect(await isListed(module, { language: 'de', entry: 'one' })).toBe(true)
  expect(await isListed(module, { language: 'de', entry: 'two' })).toBe(false)
  expect(await isListed({ ...module, dynamicParams: true }, { entry: 'two' })).toBe(true)
})
