import { describe, expect, test } from 'vitest'
import { Pixels } from './pixels.ts'

const ramp = { first: 5, tones: 4 }

/** The numbers of the colours of a row. */
function rowOf({ rows, stride, width }: Pixels, row: number): number[] {
  const bytes = rows.subarray(row * stride + 1, (row + 1) * stride)
  return [...bytes].flatMap((byte) => [byte >> 4, byte & 15]).slice(0, width)
}

const stampOf = (...bytes: number[]) => ({
  left: 0,
  top: 0,
  width: bytes.length,
  height: 1,
  bytes: Uint8Array.from(bytes),
})

describe('A rectangle', () => {
  test.each([
    [0, 4, [8, 8, 8, 8, 0, 0, 0]],
    [1, 3, [0, 8, 8, 8, 0, 0, 0]],
    [6, 1, [0, 0, 0, 0, 0, 0, 8]],
  ])('from pixel %d, %d wide, is filled and nothing else', (left, width, expected) => {
    const pixels = new Pixels(7, 3)
    pixels.fill(left, 1, width, 1, ramp)
    expect([0, 1, 2].map((row) => rowOf(pixels, row))).toEqual([Array(7).fill(0), expected, Array(7).fill(0)])
    expect([0, 1, 2].map((row) => pixels.rows[row * pixels.stride])).toEqual([0, 0, 0])
  })
})

describe('A stamp', () => {
  test('covers what it covers and leaves the rest', () => {
    const pixels = new Pixels(6, 2)
    pixels.stamp(stampOf(0x58, 0x08), 1, 1, ramp)
    expect([rowOf(pixels, 0), rowOf(pixels, 1)]).toEqual([
      [0, 0, 0, 0, 0, 0],
      [0, 0, 5, 8, 0, 8],
    ])
  })

  test('adds to what is there of its colour, up to the colour itself, and covers what is there of another', () => {
    const pixels = new Pixels(6, 1)
    pixels.stamp(stampOf(0x56, 0x78, 0x20), 0, 0, ramp)
    pixels.stamp(stampOf(0x56, 0x60, 0x57), 0, 0, ramp)
    // A quarter and a quarter, a half and a half, three quarters and a half, all and nothing, a quarter over another colour, three alone.
    expect(rowOf(pixels, 0)).toEqual([6, 8, 8, 8, 5, 7])
  })

  test.each([
    [-1, 0],
    [2, 0],
    [0, -1],
    [0, 2],
  ])('is refused where it leaves the picture: byte %d, row %d', (byte, row) => {
    expect(() => new Pixels(6, 2).stamp(stampOf(0x88, 0x88), byte, row, ramp)).toThrow('leaves the picture')
  })
})
