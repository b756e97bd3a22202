import { expect, test } from 'vitest'
import { slowdownFor } from './processor-slowdown.ts'

test.each([
  ['a quick machine', 4500, 4],
  ['one four times as quick as a telephone', 4000, 4],
  ['a slower or busy one', 2600, 2.6],
  ['one as slow as a telephone', 1000, 1],
  ['an even slower one', 400, 1],
])('a telephone is so many times slower than %s', (_, index, slowdown) => {
  expect(slowdownFor(index)).toBe(slowdown)
})
