import { type Colour, colours } from './colours.ts'

type Rgb = readonly [number, number, number]

/** How many tones each colour has between the paper and itself, with itself. Sixteen in all are half a byte a pixel. */
const tones: Record<Colour, number> = { paper: 1, ink: 4, copper: 4, soft: 3, water: 3, rule: 1 }

function rgb(colour: Colour): Rgb {
  const value = Number.parseInt(colours[colour].slice(1), 16)
  return [value >> 16, (value >> 8) & 255, value & 255]
}

/** The colours of the pictures and the tones at the edges of their letters. */
export const palette: readonly Rgb[] = (Object.keys(tones) as Colour[]).flatMap((colour) => {
  const [paper, full] = [rgb('paper'), rgb(colour)]
  return Array.from({ length: tones[colour] }, (_, index): Rgb => {
    const part = (index + 1) / tones[colour]
    const mixed = (channel: 0 | 1 | 2) => Math.round(paper[channel] + (full[channel] - paper[channel]) * part)
    return [mixed(0), mixed(1), mixed(2)]
  })
})

/** Gives each pixel the colour of the palette that is nearest to its own; changes `pixels`, three bytes each. */
export function toPalette(pixels: Uint8Array): Uint8Array {
  const nearest = new Map<number, Rgb>()
  let last = -1
  let found: Rgb = rgb('paper')
  for (let at = 0; at < pixels.length; at += 3) {
    const [red = 0, green = 0, blue = 0] = [pixels[at], pixels[at + 1], pixels[at + 2]]
    const colour = (red << 16) | (green << 8) | blue
    // Most pixels are of the colour of the one before.
    if (colour !== last) {
      found = nearest.get(colour) ?? nearestOf(red, green, blue)
      nearest.set(colour, found)
      last = colour
    }
    pixels[at] = found[0]
    pixels[at + 1] = found[1]
    pixels[at + 2] = found[2]
  }
  return pixels
}

function nearestOf(red: number, green: number, blue: number): Rgb {
  const distance = ([r, g, b]: Rgb) => (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2
  return palette.reduce((best, one) => (distance(one) < distance(best) ? one : best))
}
