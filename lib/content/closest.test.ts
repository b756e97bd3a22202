import { describe, expect, it } from 'vitest'
import { seededNumbers } from '../../tests/bench/seeded-numbers.ts'
import { closest, type Marked } from './closest.ts'

/** Things with some marks each, of which the first are common and the last rare. */
function someMarked(seed: number): Marked {
  const random = seededNumbers(seed)
  const marks = Array.from(
    { length: 80 },
    () => new Set(Array.from({ length: 6 }, () => `m${Math.floor(40 * random() ** 3)}`)),
  )
  const holders = new Map<string, number[]>()
  for (const [place, own] of marks.entries())
    for (const mark of own) holders.set(mark, [...(holders.get(mark) ?? []), place])
  return { marks, holders }
}

const weigh = (_: string, having: number) => Math.log(80 / having)
const inOrder = (found: { place: number; score: number }[]) =>
  found.toSorted((a, b) => b.score - a.score || a.place - b.place).slice(0, 3)
const isFirst = (place: number, other: number) => place < other

describe('closest', () => {
  it('finds the same as a look at every other thing, for 80 things in each of 20 sets', () => {
    for (let seed = 1; seed <= 20; seed += 1) {
      const marked = someMarked(seed)
      for (const [place, own] of marked.marks.entries()) {
        const all = marked.marks.flatMap((other, index) => {
          const score = [...own].reduce(
            (sum, mark) => sum + (other.has(mark) ? weigh(mark, marked.holders.get(mark)?.length ?? 0) : 0),
            0,
          )
          return index !== place && score > 0 ? [{ place: index, score }] : []
        })
        expect(closest(marked, place, 3, weigh, isFirst)).toEqual(inOrder(all))
      }
    }
  })

  it('finds nothing for what shares nothing', () => {
    const marks = [new Set(['a']), new Set(['b'])]
    const holders = new Map([
      ['a', [0]],
      ['b', [1]],
    ])
    expect(closest({ marks, holders }, 0, 3, () => 1, isFirst)).toEqual([])
  })
})
