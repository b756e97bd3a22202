import { type Colour, colours } from './colours.ts'

type Rgb = readonly [number, number, number]

/** How many tones each colour has between the paper and itself, with itself. Sixteen in all are half a byte a pixel. */
const tones: Record<Colour, number> = { paper: 1, ink: 4, copper: 4, soft: 3, water: 3, rule: 1 }

const names = Object.keys(tones) as Colour[]

function rgb(colour: Colour): Rgb {
  const value = Number.parseInt(colours[colour].slice(1), 16)
  return [value >> 16, (value >> 8) & 255, value & 255]
}

/** The colours of the pictures and the tones at the edges of their letters. */
export const palette: readonly Rgb[] = names.flatMap((colour) => {
  const [paper, full] = [rgb('paper'), rgb(colour)]
  return Array.from({ length: tones[colour] }, (_, index): Rgb => {
    const part = (index + 1) / tones[colour]
    const mixed = (channel: 0 | 1 | 2) => Math.round(paper[channel] + (full[channel] - paper[channel]) * part)
    return [mixed(0), mixed(1), mixed(2)]
  })
})

/** The tones of a colour: the number in the palette of the lightest, and how many there are up to the colour itself. */
export interface Ramp {
  first: number
  tones: number
}

/** The tones of each colour. */
export const ramps = Object.fromEntries(
  names.map((colour, index) => {
    const first = names.slice(0, index).reduce((sum, name) => sum + tones[name], 0)
    return [colour, { first, tones: tones[colour] }]
  }),
) as Record<Colour, Ramp>
