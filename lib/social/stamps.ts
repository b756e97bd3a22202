import { maskOf, type Spans, spansOf } from './coverage.ts'
import type { Outline } from './outline.ts'
import type { Ramp } from './palette.ts'

/** What an outline covers, in the tones of a colour, two pixels a byte. */
export interface Stamp {
  /** Where it is, in bytes and rows from the place for which it was made. */
  left: number
  top: number
  /** How many bytes a row of it has, and how many rows there are. */
  width: number
  height: number
  /** Numbers in the palette, 0 where nothing is covered; the first of two pixels in the upper half of a byte. */
  bytes: Uint8Array
}

/** Places of an outline between two pixels that are told apart: nobody sees an eighth of a pixel. */
const places = 4

/** What was made of an outline in one scale. */
interface Made {
  /** By the place between two rows. */
  spans: Map<number, Spans>
  /** By colour, and by the place between two rows and within two pixels. */
  stamps: Map<Ramp, Map<number, Stamp>>
}

/** By scale and outline: the letters of a text come again, and its size in other texts. */
const made = new Map<number, Map<Outline, Made>>()

/** So many bytes are kept at most. */
const mostBytes = 64_000_000
let bytesKept = 0

/**
 * What an outline covers, to a quarter of a pixel; and the byte and row of the picture for which it was made.
 *
 * @param x, y where its origin is, in pixels
 * @param scale how many pixels a unit of it is
 */
export function stampAt(outline: Outline, ramp: Ramp, x: number, y: number, scale: number) {
  const [quarterX, quarterY] = [Math.round(x * places), Math.round(y * places)]
  const byte = Math.floor(quarterX / places / 2)
  const row = Math.floor(quarterY / places)
  const [restX, restY] = [quarterX - byte * places * 2, quarterY - row * places]
  const { spans, stamps } = madeOf(outline, scale)
  const ofRamp = entryOf(stamps, ramp, () => new Map<number, Stamp>())
  const stamp = entryOf(ofRamp, restY * places * 2 + restX, () => {
    const inside = entryOf(spans, restY, () => counted(spansOf(outline, restY / places, scale)))
    return counted(newStamp(inside, ramp, restX / places))
  })
  return { stamp, byte, row }
}

function madeOf(outline: Outline, scale: number): Made {
  if (bytesKept > mostBytes) {
    made.clear()
    bytesKept = 0
  }
  const ofScale = entryOf(made, scale, () => new Map<Outline, Made>())
  return entryOf(ofScale, outline, () => ({ spans: new Map(), stamps: new Map() }))
}

function entryOf<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = map.get(key)
  if (known !== undefined) return known
  const value = make()
  map.set(key, value)
  return value
}

function counted<Kept extends Stamp | Spans>(kept: Kept): Kept {
  bytesKept += 'bytes' in kept ? kept.bytes.length : kept.edges.byteLength + kept.starts.byteLength
  return kept
}

function newStamp(spans: Spans, { first, tones }: Ramp, x: number): Stamp {
  const mask = maskOf(spans, x)
  const left = Math.floor(mask.left / 2)
  const width = Math.ceil((mask.left + mask.width) / 2) - left
  const bytes = new Uint8Array(width * mask.height)
  let index = 0
  for (let row = 0; row < mask.height; row += 1) {
    const start = row * width - left
    for (let column = mask.left; column < mask.left + mask.width; column += 1, index += 1) {
      const tone = Math.round(((mask.parts[index] as number) * tones) / 255)
      if (tone === 0) continue
      const at = start + (column >> 1)
      bytes[at] = (bytes[at] as number) | ((first + tone - 1) << (column & 1 ? 0 : 4))
    }
  }
  return { left, top: mask.top, width, height: mask.height, bytes }
}
