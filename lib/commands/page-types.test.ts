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
