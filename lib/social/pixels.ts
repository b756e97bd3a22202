import type { Ramp } from './palette.ts'
import type { Stamp } from './stamps.ts'

/** A picture of at most sixteen colours, all of it in the first of them. */
export class Pixels {
  readonly width: number
  readonly height: number
  /** How many bytes a row has. */
  readonly stride: number
  /**
   * The rows as a PNG has them: a byte 0, for no filter, which is the best for pictures from a palette, and the numbers of the
   * pixels' colours, the first of two in the upper half of a byte.
   */
  readonly rows: Uint8Array

  constructor(width: number, height: number) {
    this.width = width
    this.height = height
    this.stride = 1 + Math.ceil(width / 2)
    this.rows = new Uint8Array(this.stride * height)
  }

  /** Fills a rectangle of whole pixels with a colour. */
  fill(left: number, top: number, width: number, height: number, { first, tones }: Ramp): void {
    const number = first + tones - 1
    for (let row = top; row < top + height; row += 1) {
      for (let column = left; column < left + width; column += 1) {
        const at = row * this.stride + 1 + (column >> 1)
        const byte = this.rows[at] as number
        this.rows[at] = column & 1 ? (byte & 0xf0) | number : (byte & 0x0f) | (number << 4)
      }
    }
  }

  /**
   * Lets a stamp of a colour cover what it covers. Where two of that colour meet in a pixel, both count.
   *
   * @param byte, row the place for which the stamp was made
   * @throws when some of it would be outside
   */
  stamp({ left, top, width, height, bytes }: Stamp, byte: number, row: number, ramp: Ramp): void {
    const [firstByte, firstRow] = [byte + left, row + top]
    if (firstByte < 0 || firstRow < 0 || firstByte + width >= this.stride || firstRow + height > this.height)
      throw new RangeError(`Something leaves the picture at ${2 * firstByte} ${firstRow}`)
    const { rows } = this
    let index = 0
    for (let y = 0; y < height; y += 1) {
      let at = (firstRow + y) * this.stride + 1 + firstByte
      for (const end = at + width; at < end; at += 1, index += 1) {
        const stamped = bytes[index] as number
        if (stamped === 0) continue
        const there = rows[at] as number
        rows[at] =
          there === 0 ? stamped : (both(there >> 4, stamped >> 4, ramp) << 4) | both(there & 15, stamped & 15, ramp)
      }
    }
  }
}

/** The number of the tone of a pixel that is covered twice. Letters that touch share it, so that their parts add up. */
function both(there: number, stamped: number, { first, tones }: Ramp): number {
  if (stamped === 0) return there
  const sum = there < first ? stamped : there + stamped - first + 1
  return Math.min(sum, first + tones - 1)
}
