import { inspect } from 'node:util'
import { expect, test } from 'vitest'
import { notPublished } from './not-published.ts'
import { type Problem, problemLines } from './problem.ts'
import { publishedLine } from './published-line.ts'

const page = (name: string, message = 'is wrong; mend it'): Problem => ({ kind: 'page', name, message })

test('gives each problem a line with kind and name, sorted', () => {
  const route: Problem = { kind: 'route', name: '/[language]', message: 'is open' }
  expect(problemLines([route, page('/en/', 'b'), page('/de/', 'a')])).toEqual([
    'page /de/: a',
    'page /en/: b',
    'route /[language]: is open',
  ])
})

test('gives a problem that many pages share one line, and names the first of them', () => {
  const pages = ['/g/', '/a/', '/b/', '/c/', '/d/', '/e/', '/f/', '/a/'].map((name) => page(name))
  expect(problemLines(pages)).toEqual(['page /a/, /b/, /c/, /d/, /e/ and 2 more: is wrong; mend it'])
  expect(problemLines(pages.slice(0, 2))).toEqual(['page /a/, /g/: is wrong; mend it'])
})

test('stops after fifty lines and counts the rest', () => {
  const lines = problemLines(Array.from({ length: 60 }, (_, index) => page('/de/', `problem ${index}`)))
  expect(lines).toHaveLength(51)
  expect(lines[50]).toBe('and 10 more of this kind')
})

test('prints an error as its report, without a stack trace', () => {
  const error = notPublished([page('/de/')], 'out')
  expect(inspect(error)).toBe('page /de/: is wrong; mend it\n\nNot published: 1 problem. out is as it was.')
})

test('says in one line what was published', () => {
  expect(publishedLine({ pages: 24, files: 6, bytes: 311_001, folder: 'out', milliseconds: 84.6 })).toBe(
    'Published 24 pages and 6 files (312 kB) to out in 85 ms',
  )
  expect(publishedLine({ pages: 1, files: 1, bytes: 2_340_000, folder: '/srv/site', milliseconds: 9 })).toBe(
    'Published 1 page and 1 file (2.3 MB) to /srv/site in 9 ms',
  )
})
