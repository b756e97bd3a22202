import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'

/** What the camera of the picture has written, easily found in any file. */
const exif = {
  IFD0: { Make: 'PLANTED-CAMERA' },
  IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '48/1 8/1 0/1', GPSLongitudeRef: 'E', GPSLongitude: '11/1 34/1 0/1' },
}

/** A photograph of 1600 × 1000 pixels as a phone writes it that was held upright: lying on its side, with place and camera. */
export function phonePicture(): Promise<Buffer> {
  const stripe = (left: number, background: string) => ({
    input: { create: { width: 200, height: 1600, channels: 3 as const, background } },
    left,
    top: 0,
  })
  return sharp({ create: { width: 1000, height: 1600, channels: 3, background: '#4060a0' } })
    .composite([stripe(0, '#c0d0e0'), stripe(500, '#305020')])
    .withMetadata({ orientation: 6 })
    .withExifMerge(exif)
    .jpeg({ quality: 90 })
    .toBuffer()
}

/** Gives the article `opening` of the sound content in `tests/content/base` a lead picture. */
export async function addPicture(content: string) {
  const folder = join(content, 'articles/opening')
  writeFileSync(join(folder, 'eisbach.jpg'), await phonePicture())
  for (const [language, alt] of [
    ['de', 'Ein Bach zwischen Bäumen'],
    ['en', 'A brook between trees'],
  ] as const) {
    const file = join(folder, `${language}.mdx`)
    const image = `image: { file: eisbach.jpg, alt: ${alt}, credit: Eva Beispiel, licence: CC BY 4.0 }`
    writeFileSync(file, readFileSync(file, 'utf8').replace(/^production:/m, `${image}\nproduction:`))
  }
}
