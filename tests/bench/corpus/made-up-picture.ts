import sharp from 'sharp'
import { randomFor } from './random.ts'

/** A picture of 1600 × 1000 pixels with areas and edges, each number another; the same number gives the same pixels. */
export function madeUpPicture(number: number): Promise<Buffer> {
  const random = randomFor(`picture ${number}`)
  const shade = () => `rgb(${random.whole(0, 255)} ${random.whole(0, 255)} ${random.whole(0, 255)})`
  const shapes = Array.from(
    { length: 60 },
    () =>
      `<circle cx="${random.whole(0, 1600)}" cy="${random.whole(0, 1000)}" r="${random.whole(10, 300)}" fill="${shade()}" fill-opacity="0.6"/>`,
  )
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="1600" height="1000"><rect width="1600" height="1000" fill="${shade()}"/>${shapes.join('')}</svg>`
  return sharp(Buffer.from(drawing)).jpeg({ quality: 90 }).toBuffer()
}
