import sharp from 'sharp'
import { palette, toPalette } from './palette.ts'
import { palettePng } from './palette-png.ts'

/** Names everything but the drawing that decides about a picture’s bytes. */
export const rasterVersion = JSON.stringify(['palette-png', palette, sharp.versions, process.versions.zlib])

// The build already draws in a process for each core.
sharp.concurrency(1)

/** An SVG in the colours of the site as PNG. Its ground is opaque. */
export async function pngOf(svg: string): Promise<Uint8Array> {
  const { data, info } = await sharp(Buffer.from(svg)).ensureAlpha().raw().toBuffer({ resolveWithObject: true })
  return palettePng(toPalette(data), info.width, info.height, palette)
}
