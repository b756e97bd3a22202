import { setLine } from './faces.ts'
import type { Drawing, Mark } from './marks.ts'
import { circle, type Outline } from './outline.ts'
import { palette, ramps } from './palette.ts'
import { palettePng } from './palette-png.ts'
import { Pixels } from './pixels.ts'
import { stampAt } from './stamps.ts'

/**
 * A drawing in the colours of the site as PNG, the same bytes each time. Its ground is opaque.
 *
 * @throws when a mark leaves the picture
 */
export function pngOf({ width, height, marks }: Drawing): Uint8Array {
  const pixels = new Pixels(width, height)
  for (const mark of marks) draw(pixels, mark)
  return palettePng(pixels, palette)
}

function draw(pixels: Pixels, mark: Mark) {
  const ramp = ramps[mark.colour]
  const { x, y } = mark
  const stamp = (outline: Outline, atX: number, atY: number, scale: number) => {
    const { stamp, byte, row } = stampAt(outline, ramp, atX, atY, scale)
    pixels.stamp(stamp, byte, row, ramp)
  }
  switch (mark.kind) {
    case 'text': {
      const unit = mark.size / 1000
      // Letters stand on the edge of a pixel.
      const line = Math.round(y)
      for (const { outline, x: inLine } of setLine(mark.text, mark.face).outlines)
        stamp(outline, x + inLine * unit, line, unit)
      return
    }
    case 'rule':
      return pixels.fill(Math.round(x), Math.round(y), Math.round(mark.width), Math.round(mark.height), ramp)
    case 'dot':
      return stamp(circle(mark.radius), x, y, mark.radius)
  }
}
