import { closeSync, fstatSync, openSync, readFileSync, readSync } from 'node:fs'
import { imageSize } from 'image-size'

/** Width and height in pixels, as the picture is shown. */
export interface PictureSize {
  width: number
  height: number
}

/** Sizes stand at a picture's beginning; only large embedded profiles push them further back. */
const usualHead = 256 * 1024

/** The formats that the content folder may hold, by the names of image-size. */
const formats = new Set(['jpg', 'png', 'webp', 'avif', 'heif'])

/**
 * The size of a JPEG, PNG, WebP or AVIF picture. A camera that was held upright says so in the file; width and height are
 * then the other way round.
 *
 * @param bytes the file, or its beginning
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

/** The size of a picture file, of which no more is read than is needed. */
export function pictureFileSize(path: string): PictureSize | undefined {
  const file = openSync(path, 'r')
  try {
    const { size } = fstatSync(file)
    const head = new Uint8Array(Math.min(size, usualHead))
    readSync(file, head)
    return pictureSize(head) ?? (size > usualHead ? pictureSize(readFileSync(path)) : undefined)
  } finally {
    closeSync(file)
  }
}
