import { expect, test } from 'vitest'
import { pageWorkers } from './page-workers.ts'

test('Large content is made into pages by two processes at least, and by those that Next would take', () => {
  expect([1, 2, 3, 8].map((processors) => pageWorkers(1001, processors))).toEqual([2, 2, 2, 7])
})

test('With small content Next decides', () => {
  expect(pageWorkers(1000, 2)).toBeUndefined()
})
