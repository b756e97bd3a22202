import { basename, extname } from 'node:path'
import { imageSize } from 'image-size'

/** The formats that the site takes: what image-size calls them, how a file of theirs ends, what editors call them. */
const formats: Record<string, { ending: string; name: string }> = {
  jpg: { ending: '.jpg', name: 'JPEG' },
  png: { ending: '.png', name: 'PNG' },
  webp: { ending: '.webp', name: 'WebP' },
  avif: { ending: '.avif', name: 'AVIF' },
  heif: { ending: '.avif', name: 'AVIF' },
}

const expected = 'expected a JPEG, PNG, WebP or AVIF file'

/**
 * What is wrong with what a picture file holds, judged by its first bytes: no picture, another format than its name says, or one that the
 * site does not take. SVG is not taken, because it may hold scripts and load from elsewhere.
 *
 * @returns words that go on after the file’s name, or `undefined`
 */
export function formatFault(path: string, bytes: Uint8Array): string | undefined {
  const type = typeOf(bytes)
  if (type === undefined) return `is no picture that can be read; ${expected}. Export it anew`
  const format = formats[type]
  if (!format) return `holds a picture in the format ${type.toUpperCase()}; ${expected}. Export it as one`
  const ending = extname(path)
  if (ending === format.ending) return undefined
  const right = `${basename(path, ending)}${format.ending}`
  return `holds ${format.name}, and its name ends in ${ending}; expected ${right}. Rename it, in the field "image" too`
}

function typeOf(bytes: Uint8Array): string | undefined {
  try {
    return imageSize(bytes).type
  } catch {
    // image-size throws errors of many sorts on what it does not know.
    return undefined
  }
}
