import sharp from 'sharp'
import { palette, toPalette } from './palette.ts'

const encoding = { palette: true, colours: palette.length, dither: 0, effort: 1, compressionLevel: 9 } as const

/** Names everything but the drawing that decides about a picture’s bytes. */
export const rasterVersion = JSON.stringify([encoding, palette, sharp.versions])

// The build already draws in a process for each core.
sharp.concurrency(1)

/** An SVG in the colours of the site as PNG. Its pixels are given the palette beforehand, or sharp would choose its own. */
export async function pngOf(svg: string): Promise<Uint8Array> {
  const { data, info } = await sharp(Buffer.from(svg)).flatten().raw().toBuffer({ resolveWithObject: true })
  const { width, height } = info
  return sharp(toPalette(data), { raw: { width, height, channels: 3 } })
    .png(encoding)
    .toBuffer()
}
