import { readFileSync } from 'node:fs'
import { Blob, Face, Font } from 'harfbuzzjs'
import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { type Mask, maskOf as ofSpans, spansOf } from './coverage.ts'
import { circle, type Outline, outlineOf } from './outline.ts'

/** An outline around corners, downwards. */
const around = (...corners: [number, number][]): Outline =>
  Float64Array.from(corners.flatMap((corner, index) => [...corner, ...(corners[(index + 1) % corners.length] ?? [])]))

/** A square clockwise on the screen. */
const square = (x: number, y: number, size: number) =>
  around([x, y], [x + size, y], [x + size, y + size], [x, y + size])

/** The same the other way round. */
const reversed = (outline: Outline): Outline => {
  const points = Array.from({ length: outline.length / 2 }, (_, index) => outline.subarray(2 * index, 2 * index + 2))
  return Float64Array.from(points.reverse().flatMap((point) => [...point]))
}
const together = (...outlines: Outline[]) => Float64Array.from(outlines.flatMap((outline) => [...outline]))

/** What an outline covers with its origin in a place. */
const maskOf = (outline: Outline, x: number, y: number, scale: number) => ofSpans(spansOf(outline, y, scale), x)

const rowsOf = ({ width, height, parts }: Mask) =>
  Array.from({ length: height }, (_, row) => [...parts.subarray(row * width, (row + 1) * width)])
const area = ({ parts }: Mask) => parts.reduce((sum, part) => sum + part, 0) / 255

describe('A pixel is covered', () => {
  test('whole, by half and by a quarter, wherever the edge is', () => {
    expect(maskOf(square(0, 0, 2), 0.5, 0.5, 1)).toEqual({
      left: 0,
      top: 0,
      width: 3,
      height: 3,
      parts: Uint8Array.of(64, 128, 64, 128, 255, 128, 64, 128, 64),
    })
    expect(maskOf(square(0, 0, 1), -3.75, -2, 1)).toMatchObject({ left: -4, top: -2, width: 2, height: 1 })
    expect(rowsOf(maskOf(square(0, 0, 1), -3.75, -2, 1))).toEqual([[191, 64]])
  })

  test('by what is below a slanting line, over one pixel and over many', () => {
    expect(rowsOf(maskOf(around([0, 0], [1, 1], [0, 1]), 0, 0, 1))).toEqual([[128]])
    // A line from the upper left to the lower right over four pixels: an eighth, three, five and seven are above it.
    expect(rowsOf(maskOf(around([0, 0], [4, 0], [4, 1]), 0, 0, 1))).toEqual([[32, 96, 159, 223]])
    expect(rowsOf(maskOf(around([4, 1], [0, 1], [0, 0]), 0, 0, 1))).toEqual([[223, 159, 96, 32]])
  })

  test('by the same area in whichever direction an outline goes', () => {
    const outline = outlineOf('M0,0L7,1Q9,6,3,8Z')
    expect(maskOf(reversed(outline), 0.3, 0.7, 1.7)).toEqual(maskOf(outline, 0.3, 0.7, 1.7))
  })

  test('above the line that a glyph stands on, as it is described upwards', () => {
    const mask = maskOf(outlineOf('M0,0L3,0L3,1L1,1L1,2L0,2Z'), 0, 10, 1)
    expect(mask.top).toBe(8)
    expect(rowsOf(mask)).toEqual([
      [255, 0, 0],
      [255, 255, 255],
    ])
  })

  test('not at all where there is no outline', () => {
    expect(maskOf(outlineOf(''), 0.5, 0.5, 1).parts).toHaveLength(0)
  })
})

describe('The area', () => {
  test.each([0.6, 3, 11, 40])('of a circle with a radius of %d is that of a circle', (radius) => {
    const mask = maskOf(circle(radius), 50.3, 49.8, radius)
    expect(Math.abs(area(mask) - Math.PI * radius ** 2)).toBeLessThan(0.002 * Math.PI * radius ** 2 + 0.02)
  })

  test('of a circle in another place is the same, and that of a larger one is not', () => {
    const at = (x: number, radius: number) => area(maskOf(circle(radius), x, 20, radius))
    expect(at(20.37, 10)).toBeCloseTo(at(20, 10), 0)
    expect(at(20, 10.1)).toBeGreaterThan(at(20, 10) + 5)
  })

  test('below a curve is that below the curve', () => {
    // The corner is the control point: half of the square lies on one side of the chord, and of the rest two thirds between it and the curve.
    const mask = maskOf(outlineOf('M0,0Q900,0,900,900L0,900Z'), 0, 0, 0.1)
    expect(Math.abs(area(mask) - (8100 / 2 + 2700))).toBeLessThan(5)
  })
})

describe('Outlines in each other', () => {
  const inner = (outline: Outline) => rowsOf(maskOf(outline, 0, 0, 1))[2]

  test('with the same sense of rotation are one area, where even-odd would leave a hole', () => {
    expect(inner(together(square(0, 0, 5), square(1, 1, 3)))).toEqual([255, 255, 255, 255, 255])
    expect(inner(together(square(0, 0, 3), square(2, 0, 3)))).toEqual([255, 255, 255, 255, 255])
  })

  test('cover a half of a pixel once where each covers the same half: no notch where the foot of a p has two strokes', () => {
    const mask = maskOf(together(square(0, 0, 5), square(1, 0, 3)), 0, 0.5, 1)
    expect(rowsOf(mask).map((row) => row[2])).toEqual([128, 255, 255, 255, 255, 128])
    expect(rowsOf(mask).at(-1)).toEqual([128, 128, 128, 128, 128])
  })

  test('with opposite ones are a hole, as in an O', () => {
    expect(inner(together(square(0, 0, 5), reversed(square(1, 1, 3))))).toEqual([255, 0, 0, 0, 255])
  })

  test('beside each other do not change each other', () => {
    expect(inner(together(square(0, 0, 3), reversed(square(4, 0, 3))))).toEqual([255, 255, 255, 0, 255, 255, 255])
  })
})

test('a path with a command that glyphs of TrueType do not have is refused', () => {
  expect(() => outlineOf('M0,0C1,1,2,2,3,3Z')).toThrow('a command that is not known: C')
})

describe('The letters of both faces', () => {
  const letters = [...'AÄBOQRSagpqßfiy8%&§']
  const size = 60
  const side = 120

  /** How much of each pixel librsvg thinks is covered. */
  async function drawnBySharp(path: string) {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${side}" height="${side}"><path transform="translate(20.25 80) scale(${size / 1000} -${size / 1000})" d="${path}"/></svg>`
    const { data } = await sharp(globalThis.Buffer.from(svg)).ensureAlpha().raw().toBuffer({ resolveWithObject: true })
    return data.filter((_, index) => index % 4 === 3)
  }

  test.each(['headline', 'label'])('look as librsvg draws them: %s', async (name) => {
    const font = new Font(new Face(new Blob(new Uint8Array(readFileSync(`lib/social/faces/${name}.ttf`)).buffer)))
    for (const letter of letters) {
      const path = font.glyphToPath(font.nominalGlyph(letter.codePointAt(0) ?? 0) ?? 0)
      const theirs = await drawnBySharp(path)
      const mask = maskOf(outlineOf(path), 20.25, 80, size / 1000)
      const ours = new Uint8Array(side * side)
      for (const [row, parts] of rowsOf(mask).entries()) ours.set(parts, (mask.top + row) * side + mask.left)
      const differences = ours.map((part, index) => Math.abs(part - (theirs[index] ?? 0)))
      expect(Math.max(...differences), letter).toBeLessThan(30)
      const ink = theirs.reduce((sum, part) => sum + part, 0)
      expect(differences.reduce((sum, one) => sum + one, 0) / ink, letter).toBeLessThan(0.012)
    }
  })
})
