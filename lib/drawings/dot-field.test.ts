import { brotliCompressSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { dotLines, planDots } from './dot-field.ts'

/** How many dots path data draws: a dash of no length each unit of every line. */
function dotsOf(data: string): number {
  return [...data.matchAll(/h([\d.]+)/g)].reduce((all, [, length]) => all + Math.floor(Number(length)) + 1, 0)
}

test('ten thousand have a dot each, a hundred to a row, and a third of them are 3,333', () => {
  expect(planDots(10_000, 1 / 3)).toEqual({ dots: 10_000, filled: 3333, each: 1, columns: 100, rows: 100 })
})

test('where there are more, a dot stands for ten, a hundred or more', () => {
  expect(planDots(500_000, 0.5)).toMatchObject({ each: 100, dots: 5000, filled: 2500 })
})

test('a third of nine is three, whatever binary fractions make of it', () => {
  expect(planDots(9, 1 / 3)).toMatchObject({ dots: 9, filled: 3, columns: 3, rows: 3 })
})

test('the lines draw every dot once, in rows that may begin and end in the middle', () => {
  expect(dotLines(0, 5, 3)).toBe('M0.5 0.5h2.5M0.5 1.5h1.5')
  for (const [from, to] of [
    [0, 3333],
    [3333, 10_000],
    [42, 57],
    [99, 101],
  ] as const)
    expect(dotsOf(dotLines(from, to, 100))).toBe(to - from)
})

test('ten thousand dots weigh less than half a kilobyte', () => {
  expect(brotliCompressSync(dotLines(0, 3333, 100) + dotLines(3333, 10_000, 100)).length).toBeLessThan(500)
})
