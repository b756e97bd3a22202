import { expect, test } from 'vitest'
import { pageTypes } from './page-types.ts'

test('of each section there is the first page at each depth, in each language', () => {
  const paths = ['/', '/de/', '/de/b/', '/de/b/two/', '/de/b/one/', '/de/b/one/both/', '/en/', '/en/b/', '/404.html']
  expect(pageTypes(paths)).toEqual([
    '/',
    '/404.html',
    '/de/',
    '/de/b/',
    '/de/b/one/',
    '/de/b/one/both/',
    '/en/',
    '/en/b/',
  ])
})

test('of pages of one kind the heaviest is taken, where there is one', () => {
  const weights: Record<string, number> = { '/de/b/one/': 1, '/de/b/three/': 3, '/de/b/two/': 3 }
  expect(pageTypes(Object.keys(weights), (path) => weights[path] ?? 0)).toEqual(['/de/b/three/'])
})
