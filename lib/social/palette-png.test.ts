import sharp from 'sharp'
import { expect, test } from 'vitest'
import { palettePng } from './palette-png.ts'
import { Pixels } from './pixels.ts'

const palette = [
  [255, 250, 240],
  [10, 20, 30],
  [200, 100, 50],
] as const

test.each([
  ['even', 4],
  ['odd', 3],
])('a picture with rows of an %s length is read as it was written', async (_, width) => {
  const numbers = Array.from({ length: width * 2 }, (_, index) => index % palette.length)
  const pixels = new Pixels(width, 2)
  for (const [index, number] of numbers.entries())
    pixels.fill(index % width, Math.floor(index / width), 1, 1, { first: number, tones: 1 })
  const { data, info } = await sharp(palettePng(pixels, palette))
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  expect(info).toMatchObject({ width, height: 2, channels: 3 })
  expect([...data]).toEqual(numbers.flatMap((number) => [...(palette[number] ?? [])]))
})
