import { describe, expect, test } from 'vitest'
import { type Stamp, stampAt } from './stamps.ts'

/** Six pixels wide and one high, down from its origin. */
const bar = Float64Array.of(0, 1, 0, 0, 6, 0, 6, 1)
const ramp = { first: 5, tones: 4 }

/** Columns and numbers of the pixels of a stamp where it covers something, in its first row. */
function pixelsOf({ stamp, byte }: { stamp: Stamp; byte: number }) {
  const found = new Map<number, number>()
  for (const [index, two] of stamp.bytes.subarray(0, stamp.width).entries()) {
    const column = 2 * (byte + stamp.left + index)
    if (two >> 4) found.set(column, two >> 4)
    if (two & 15) found.set(column + 1, two & 15)
  }
  return Object.fromEntries(found)
}

describe('A stamp', () => {
  test.each([0, 1, 20, 21])(
    'of six whole pixels at %d has the darkest tone in each of them, and nothing beside',
    (x) => {
      const expected = Object.fromEntries(Array.from({ length: 6 }, (_, index) => [x + index, 8]))
      expect(pixelsOf(stampAt(bar, ramp, x, 3, 1))).toEqual(expected)
    },
  )

  test('is in its place to a quarter of a pixel, as light at its ends as they are covered', () => {
    const ends = (x: number) => pixelsOf(stampAt(bar, ramp, x, 3, 1))
    expect(ends(20.25)).toEqual({ 20: 7, 21: 8, 22: 8, 23: 8, 24: 8, 25: 8, 26: 5 })
    expect(ends(20.35)).toEqual(ends(20.25))
    expect(ends(20.4)).toEqual({ 20: 6, 21: 8, 22: 8, 23: 8, 24: 8, 25: 8, 26: 6 })
    expect(ends(19.9)).toEqual(ends(20))
  })

  test('is in its place to a quarter of a pixel downwards as well', () => {
    const rows = (y: number) => {
      const { stamp, row } = stampAt(bar, ramp, 20, y, 1)
      const columns = Array.from({ length: stamp.height }, (_, index) => (stamp.bytes[index * stamp.width] ?? 0) & 15)
      return [row + stamp.top, ...columns]
    }
    expect([rows(3), rows(3.25), rows(3.5), rows(2.9)]).toEqual([
      [3, 8],
      [3, 7, 5],
      [3, 6, 6],
      [3, 8],
    ])
  })

  test('is made once for a place and a colour', () => {
    const { stamp } = stampAt(bar, ramp, 20, 3, 1)
    expect(stampAt(bar, ramp, 34, 70, 1).stamp).toBe(stamp)
    expect(stampAt(bar, ramp, 21, 3, 1).stamp).not.toBe(stamp)
    expect(stampAt(bar, ramp, 20, 3, 1.01).stamp).not.toBe(stamp)
    expect(stampAt(Float64Array.of(0, 1, 0, 0, 2, 0, 2, 1), ramp, 20, 3, 1).stamp.width).toBe(1)
    expect(pixelsOf(stampAt(bar, { first: 1, tones: 4 }, 20, 3, 1))).toMatchObject({ 20: 4, 25: 4 })
  })
})
