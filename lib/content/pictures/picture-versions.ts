import { createHash } from 'node:crypto'
import type { PictureSize } from './picture-size.ts'

/** How a picture is published; the fallback is in the last two. */
export type PictureFormat = 'avif' | 'webp' | 'jpeg' | 'png'

/** One of the files that are published of a picture. */
export interface PictureVersion extends PictureSize {
  /** The file's name on the site. */
  name: string
  format: PictureFormat
}

/** All files that are published of a picture. */
export interface PictureVersions {
  /** The one with an address that stays, for browsers, feeds and machines that know no other. */
  fallback: PictureVersion
  /** The others, smallest first. */
  sized: readonly PictureVersion[]
}

/**
 * The settings of each format. AVIF at effort 2 takes 3 s for all widths of a photograph, at effort 4, which is sharp's own
 * choice, 19 s; the files are a sixth heavier in the largest width and no heavier in the smallest.
 */
export const pictureEncodings = {
  avif: { quality: 50, effort: 2, chromaSubsampling: '4:2:0' },
  webp: { quality: 75, effort: 4 },
  jpeg: { quality: 78, mozjpeg: true },
  png: { compressionLevel: 9 },
} as const satisfies Record<PictureFormat, object>

/**
 * The widths in pixels. The layout shows a lead picture 343 px wide at 375, 38rem (608 px) from 66rem on and 58rem (928 px) from
 * 78rem on: 672 is a phone with two pixels a point or the middle width with one, 1040 a phone with three or the full width with one, 1280 the
 * largest phones and the middle width with two, 1856 the full width with two. Three pixels a point at that width are not told from two.
 */
const widths = [672, 1040, 1280, 1856]
const fallbackWidth = 1280
const fullWidth = Math.max(...widths)

/** Where in a file’s name the size ends and its ending begins. */
const lastDot = /\.[^.]*$/

/** The width and height of a picture that is made as wide as this. */
function sizeAt(width: number, size: PictureSize): PictureSize {
  return { width, height: Math.max(1, Math.round((size.height * width) / size.width)) }
}

/**
 * The files that are published of a picture, none wider than the picture is. The names of sizes hold a hash of the picture and
 * the settings, so that they can be kept for ever; the fallback’s address is the picture’s own and stays.
 *
 * @param file the name of the picture as its editor gave it
 * @param bytes the picture
 * @param size its size as it is shown
 */
export function pictureVersions(file: string, bytes: Uint8Array, size: PictureSize): PictureVersions {
  const stem = file.replace(lastDot, '')
  const format = file.endsWith('.png') ? 'png' : 'jpeg'
  const hash = createHash('sha256').update(JSON.stringify(pictureEncodings)).update(bytes).digest('hex').slice(0, 10)
  const fitting = new Set([...widths.filter((width) => width <= size.width), Math.min(size.width, fullWidth)])
  return {
    fallback: {
      name: `${stem}.${format === 'png' ? 'png' : 'jpg'}`,
      format,
      ...sizeAt(Math.min(size.width, fallbackWidth), size),
    },
    sized: (['avif', 'webp'] as const).flatMap((one) =>
      [...fitting].map((width) => ({
        name: `${stem}-${width}.${hash}.${one}`,
        format: one,
        ...sizeAt(width, size),
      })),
    ),
  }
}
