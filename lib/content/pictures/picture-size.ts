import { imageSize } from 'image-size'

/** Width and height in pixels, as the picture is shown. */
export interface PictureSize {
  width: number
  height: number
}

/**
 * The most pixels that a picture may have: as many as a good camera gives, and no more than a small file could claim in order to
 * fill the memory of whoever decodes it.
 */
export const mostPixels = 50_000_000

/** The formats that the content folder may hold, by the names of image-size. */
const formats = new Set(['jpg', 'png', 'webp', 'avif', 'heif'])

/**
 * The size of a JPEG, PNG, WebP or AVIF picture. A camera that was held upright says so in the file; width and height are
 * then the other way round.
 *
 * @returns `undefined` where the bytes are no such picture
 */
export function pictureSize(bytes: Uint8Array): PictureSize | undefined {
  try {
    const { width, height, type, orientation = 1 } = imageSize(bytes)
    if (!formats.has(type ?? '') || !(width > 0 && height > 0)) return undefined
    return orientation >= 5 ? { width: height, height: width } : { width, height }
  } catch {
    // image-size throws errors of many sorts on a damaged file.
    return undefined
  }
}
