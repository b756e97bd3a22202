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

/** The number in the palette of the colour nearest to each colour that was met. */
const nearest = new Map<number, number>()

/**
 * The number in the palette of the colour that is nearest to each pixel's own.
 *
 * @param pixels four bytes each: red, green, blue, and how opaque it is, which does not count
 */
export function toPalette(pixels: Uint8Array): Uint8Array {
  // Four bytes as one number, in the order of this machine.
  const aligned = pixels.byteOffset % 4 === 0 ? pixels : pixels.slice()
  const colours = new Uint32Array(aligned.buffer, aligned.byteOffset, aligned.length >> 2)
  const numbers = new Uint8Array(colours.length)
  let last = -1
  let found = 0
  for (let pixel = 0; pixel < colours.length; pixel += 1) {
    const colour = colours[pixel] as number
    // Most pixels are of the colour of the one before.
    if (colour !== last) {
      found = nearest.get(colour) ?? nearestOf(pixels.subarray(pixel * 4, pixel * 4 + 3))
      nearest.set(colour, found)
      last = colour
    }
    numbers[pixel] = found
  }
  return numbers
}

function nearestOf([red = 0, green = 0, blue = 0]: Uint8Array): number {
  const distances = palette.map(([r, g, b]) => (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2)
  return distances.indexOf(Math.min(...distances))
}
