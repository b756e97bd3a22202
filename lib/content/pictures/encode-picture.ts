import { createHash } from 'node:crypto'
import sharp, { type Sharp } from 'sharp'
import { cached, cacheFolder } from '../../social/picture-cache.ts'
import { mostPixels } from './picture-size.ts'
import { type PictureVersion, pictureEncodings } from './picture-versions.ts'

// The build already encodes in a process for each core.
sharp.concurrency(1)

/** What the bytes depend on besides the picture and its settings. */
const encoder = JSON.stringify(sharp.versions)

/**
 * A picture upright, in sRGB and opaque: a drawing with dark lines on nothing would be lost on the dark theme. sharp takes no
 * metadata over unless it is told to, so nothing of camera, place or author is left.
 */
function upright(bytes: Uint8Array): Sharp {
  return sharp(bytes, { autoOrient: true, limitInputPixels: mostPixels }).flatten({ background: '#fff' })
}

const keyOf = (bytes: Uint8Array, what: object) =>
  `${encoder} ${JSON.stringify(what)} ${createHash('sha256').update(bytes).digest('hex')}`

/**
 * One of the files that are published of a picture, from the cache if it was made before. The same picture gives the same bytes as
 * long as sharp is the same.
 *
 * @throws when the picture cannot be read
 */
export function encodedPicture(
  bytes: Uint8Array,
  { width, height, format }: Omit<PictureVersion, 'name'>,
  folder: string = cacheFolder(),
): Promise<Uint8Array> {
  const settings = pictureEncodings[format]
  return cached(folder, keyOf(bytes, { width, height, format, settings }), () =>
    upright(bytes).resize(width, height, { fit: 'fill' }).toFormat(format, settings).toBuffer(),
  )
}

/**
 * The colour of a picture seen from far away, as `#rrggbb`, for the place where it will stand.
 *
 * @throws when the picture cannot be read
 */
export async function pictureColour(bytes: Uint8Array, folder: string = cacheFolder()): Promise<string> {
  const rgb = await cached(folder, keyOf(bytes, { colour: 1 }), () =>
    upright(bytes).resize(1, 1, { fit: 'fill' }).toColourspace('srgb').raw().toBuffer(),
  )
  return `#${Buffer.from(rgb).subarray(0, 3).toString('hex')}`
}
