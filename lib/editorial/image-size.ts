import type { Finding } from '../content/finding.ts'
import { type Content, findingAt } from '../content/input/content-file.ts'

/** As wide as the text column on a sharp screen; what social networks ask of a preview picture, too. */
const minimumWidth = 1200

/** image-size: a lead picture is at least 1200 pixels wide and wider than high. */
export function imageSize(content: Content): Finding[] {
  return [...content.pictures].flatMap(([path, size]) => {
    const say = (message: string) => [findingAt({ path }, { line: 1, column: 1 }, 'image-size', message)]
    if (!size) return say('is no picture that can be read; expected a JPEG, PNG, WebP or AVIF file. Export it anew')
    const { width, height } = size
    if (width < minimumWidth)
      return say(`is ${width} × ${height} pixels; expected at least ${minimumWidth} in width. Use a larger picture`)
    if (width <= height) return say(`is ${width} × ${height} pixels; expected landscape, wider than high. Crop it`)
    return []
  })
}
