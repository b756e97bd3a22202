import { expect, test } from 'vitest'
import { overLimit } from './bench-build.ts'

const cost = (processor: number, wall = 1, largest = 2 ** 30) => ({
  status: 0,
  wall,
  processor,
  largest,
  together: largest,
})
const archive = (articles: number, cold = cost(50), changed = cost(5), save = 0.5) => ({
  articles,
  cold,
  changed,
  save,
})

test('what keeps to its limits is not spoken of', () => {
  expect(overLimit([archive(100), archive(1000), archive(10_000, cost(500), cost(30, 30))])).toEqual([])
})

test.each([
  [
    '61 processor seconds at 1 000 articles',
    [archive(1000, cost(61))],
    'A build of 1 000 articles from nothing: 61.0 processor s; expected at most 60 processor s.',
  ],
  [
    '12 times the cost for 10 times the articles',
    [archive(1000), archive(10_000, cost(600))],
    'Ten times the articles, times the processor seconds: 12.0 times; expected at most 11 times.',
  ],
  [
    '3 GB in one process',
    [archive(10_000, cost(500, 1, 3 * 2 ** 30))],
    'The largest process at 10 000 articles: 3.0 GB; expected at most 2 GB.',
  ],
  [
    '7 s after one change',
    [archive(1000, cost(50), cost(5, 7))],
    'A build after one change at 1 000 articles: 7.0 s; expected at most 6 s.',
  ],
  [
    '2 s from a saved change at the size of the site',
    [archive(14, cost(50), cost(5), 2)],
    'A saved change on the screen at 14 articles: 2.00 s; expected at most 1 s.',
  ],
])('%s are said', (_, costs, sentence) => {
  expect(overLimit(costs)).toEqual([sentence])
})
