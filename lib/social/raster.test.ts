import { readFileSync } from 'node:fs'
import { Blob, Buffer, Face, Font, shape } from 'harfbuzzjs'
import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { colours } from './colours.ts'
import type { Mark } from './marks.ts'
import { pngOf } from './raster.ts'

/** The colours of the pixels of a picture of some marks, 200 × 100, and how often each is there. */
async function drawn(...marks: Mark[]) {
  const { data, info } = await sharp(pngOf({ width: 200, height: 100, marks }))
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  const at = (x: number, y: number) => {
    return `#${data.subarray((y * info.width + x) * 3, (y * info.width + x) * 3 + 3).toString('hex')}`
  }
  const counts = new Map<string, number>()
  for (let y = 0; y < info.height; y += 1)
    for (let x = 0; x < info.width; x += 1) counts.set(at(x, y), (counts.get(at(x, y)) ?? 0) + 1)
  return { at, counts }
}

const text: Mark = { kind: 'text', text: 'H', face: 'label', size: 80, colour: 'ink', x: 20, y: 80.4 }

describe('A drawing', () => {
  test('of nothing is paper', async () => {
    expect([...(await drawn()).counts]).toEqual([[colours.paper, 20_000]])
  })

  test('has a rule on whole pixels, in its colour alone', async () => {
    const { counts, at } = await drawn({ kind: 'rule', colour: 'copper', x: 9.6, y: 20.4, width: 150, height: 6 })
    expect([...counts].sort()).toEqual([
      [colours.copper, 900],
      [colours.paper, 19_100],
    ])
    expect([at(9, 20), at(10, 20), at(159, 25), at(160, 25)]).toEqual([
      colours.paper,
      colours.copper,
      colours.copper,
      colours.paper,
    ])
  })

  test('has a dot as large as it is, with lighter tones at its edge', async () => {
    const { counts, at } = await drawn({ kind: 'dot', colour: 'ink', x: 60, y: 50, radius: 20 })
    expect([at(60, 50), at(60, 69), at(60, 71)]).toEqual([colours.ink, colours.ink, colours.paper])
    const full = counts.get(colours.ink) ?? 0
    expect(full).toBeGreaterThan(Math.PI * 19 ** 2)
    expect(full).toBeLessThan(Math.PI * 20 ** 2)
    expect(counts.size).toBe(5)
  })

  test('has letters that stand upright on the edge of a pixel, in the tones of their colour', async () => {
    const { at, counts } = await drawn(text)
    const row = (y: number) => Array.from({ length: 200 }, (_, x) => at(x, y))
    expect(row(79).filter((colour) => colour === colours.ink).length).toBeGreaterThan(10)
    expect(new Set(row(80))).toEqual(new Set([colours.paper]))
    // The bar of an H is in the middle of its height, and its stems are apart above and below.
    const middle = row(54).lastIndexOf(colours.ink) - row(54).indexOf(colours.ink) + 1
    expect(row(54).filter((colour) => colour === colours.ink)).toHaveLength(middle)
    expect(row(70).filter((colour) => colour === colours.ink).length).toBeLessThan(middle / 2)
    expect(counts.size).toBeLessThanOrEqual(5)
  })

  test('is refused when something leaves it', () => {
    expect(() => pngOf({ width: 200, height: 100, marks: [{ ...text, x: 190 }] })).toThrow('leaves the picture')
  })
})

/** How dark librsvg makes each pixel of a text that HarfBuzz sets in one, from 0 to 255. */
async function darkness(text: string, { size, x, y }: { size: number; x: number; y: number }) {
  const font = new Font(new Face(new Blob(new Uint8Array(readFileSync('lib/social/faces/headline.ttf')).buffer)))
  const buffer = new Buffer()
  buffer.addText(text)
  buffer.setScript('Latn')
  buffer.guessSegmentProperties()
  shape(font, buffer)
  let width = 0
  const paths = buffer.getGlyphPositions().map(({ xAdvance }, index) => {
    const glyph = buffer.getGlyphInfos()[index]?.codepoint ?? 0
    const path = `<path transform="translate(${width})" d="${font.glyphToPath(glyph)}"/>`
    width += xAdvance
    return path
  })
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="700" height="100"><g transform="translate(${x} ${y}) scale(${size / 1000} -${size / 1000})">${paths.join('')}</g></svg>`
  const { data } = await sharp(globalThis.Buffer.from(svg)).ensureAlpha().raw().toBuffer({ resolveWithObject: true })
  return data.filter((_, index) => index % 4 === 3)
}

test('a line of text looks as librsvg draws it: letters, kerning, holes and places', async () => {
  const place = { size: 40, x: 20, y: 70 }
  const line = 'Tag für TÜV: „KI-Fabrik“, Waffeln'
  const picture = pngOf({ width: 700, height: 100, marks: [{ ...text, ...place, text: line, face: 'headline' }] })
  const ours = await sharp(picture).extractChannel(0).raw().toBuffer()
  const difference = async (theirText: string) => {
    const theirs = await darkness(theirText, place)
    const differences = theirs.map((dark, index) => Math.abs(dark - ((251 - (ours[index] ?? 0)) / (251 - 28)) * 255))
    const sum = (values: Uint8Array) => values.reduce((total, value) => total + value, 0)
    return sum(differences) / sum(theirs)
  }
  expect(await difference(line)).toBeLessThan(0.05)
  expect(await difference(line.replace('K', 'R'))).toBeGreaterThan(0.1)
  expect(await difference(line.replace('W', 'V'))).toBeGreaterThan(0.1)
})
