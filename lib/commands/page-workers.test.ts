import { expect, test } from 'vitest'
import type { ContentState } from './content-state.ts'
import { pageWorkers } from './page-workers.ts'

/** A thousand facts that were written long ago, and other files that were written at a moment, in milliseconds. */
function content(written: readonly string[], changed = 2000, old = 1001): ContentState {
  const file = (path: string, at: number) => [path, { mark: path, changed: BigInt(at) * 1_000_000n }] as const
  return new Map([
    ...Array.from({ length: old }, (_, number) => file(`facts/${number}.yaml`, 500)),
    ...written.map((path) => file(path, changed)),
  ])
}
const articles = (count: number) => Array.from({ length: count }, (_, number) => `articles/${number}/de.mdx`)

test('Large content is made into pages by two processes at least, and by those that Next would take', () => {
  expect([1, 2, 3, 8].map((processors) => pageWorkers(content([]), undefined, processors))).toEqual([2, 2, 2, 7])
})

test('With small content Next decides', () => {
  expect(pageWorkers(content([], 0, 1000), undefined, 2)).toBeUndefined()
  expect(pageWorkers(content(articles(3), 2000, 900), 1000, 2)).toBeUndefined()
})

test.each([
  ['nothing', []],
  ['an article', articles(1)],
  ['twenty files of articles', articles(20)],
])('After a change to %s one process is enough', (_, written) => {
  expect(pageWorkers(content(written), 1000, 2)).toBe(1)
})

test.each([
  ['more articles', articles(21), 1000],
  ['a source, which may stand in every article', ['sources/a.yaml'], 1000],
  ['an article in the moment in which the last site was finished', articles(21), 2000],
])('After a change to %s it is two', (_, written, lastBuild) => {
  expect(pageWorkers(content(written), lastBuild, 2)).toBe(2)
})

test('What was written before the last site counts as no change', () => {
  expect(pageWorkers(content(['sources/a.yaml'], 2000), 2001, 2)).toBe(1)
})
