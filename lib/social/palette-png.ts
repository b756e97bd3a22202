import { deflateSync } from 'node:zlib'

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

/** What each byte adds to a checksum. Node has a function for it only from 20.15 on. */
const remainders = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte
  for (let bit = 0; bit < 8; bit += 1) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1
  return rest >>> 0
})

/** The cyclic redundancy check of a chunk (CRC-32). */
function crc32(bytes: Uint8Array): number {
  let sum = 0xffffffff
  for (const byte of bytes) sum = (remainders[(sum ^ byte) & 255] as number) ^ (sum >>> 8)
  return (sum ^ 0xffffffff) >>> 0
}

/** A chunk of a PNG: length, type, data, and a checksum over the last two. */
function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  const sum = Buffer.alloc(4)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, sum])
}

/**
 * A picture of at most sixteen colours as PNG with half a byte a pixel (https://www.w3.org/TR/png-3/, colour type 3). The
 * pixels are numbers in the palette already; sharp would look for colours of its own first, which takes longer than all else.
 *
 * @param pixels the number of each pixel's colour, row after row
 * @param palette red, green and blue from 0 to 255
 */
export function palettePng(
  pixels: Uint8Array,
  width: number,
  height: number,
  palette: readonly (readonly [number, number, number])[],
): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  // Four bits a pixel, from a palette; the other fields have no other values in use.
  header.set([4, 3, 0, 0, 0], 8)
  const rowLength = Math.ceil(width / 2)
  // Each row begins with its filter: none, the best for pictures from a palette.
  const rows = Buffer.alloc((rowLength + 1) * height)
  for (let y = 0; y < height; y += 1) {
    const start = y * (rowLength + 1) + 1
    for (let x = 0; x < width; x += 2) {
      const first = pixels[y * width + x] ?? 0
      const second = x + 1 < width ? (pixels[y * width + x + 1] ?? 0) : 0
      rows[start + (x >> 1)] = (first << 4) | second
    }
  }
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('PLTE', Uint8Array.from(palette.flat())),
    chunk('IDAT', deflateSync(rows, { level: 6 })),
    chunk('IEND', new Uint8Array()),
  ])
}
