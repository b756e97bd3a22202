import { imageSize } from 'image-size'
import type { Fetch } from './fetched.ts'

/** A picture as a page, its structured data or a sitemap names it; without a size where none is claimed. */
export interface ClaimedPicture {
  address: string
  width?: number
  height?: number
}

/** The pictures that a block of structured data names, wherever they stand in it; none where it cannot be read. */
export function picturesIn(block: string): ClaimedPicture[] {
  try {
    return picturesOf(JSON.parse(block))
  } catch {
    // What cannot be read is a fault of the structured data, and told as such.
    return []
  }
}

/** A size as schema.org has it, a quantity with its value, or as search engines take it too, a number. */
const pixels = (size: unknown) =>
  Number(typeof size === 'object' && size !== null && 'value' in size ? size.value : size)

function picturesOf(data: unknown): ClaimedPicture[] {
  if (Array.isArray(data)) return data.flatMap(picturesOf)
  if (typeof data !== 'object' || data === null) return []
  const { '@type': type, url, contentUrl, width, height, image } = data as Record<string, unknown>
  const address = contentUrl ?? url
  const own =
    type === 'ImageObject' && typeof address === 'string'
      ? [{ address, ...(width !== undefined && { width: pixels(width), height: pixels(height) }) }]
      : []
  const named = [image].flat().flatMap((one) => (typeof one === 'string' ? [{ address: one }] : []))
  return [...own, ...named, ...Object.values(data).flatMap(picturesOf)]
}

/** What is wrong with a picture: it is not there, is no picture, too heavy, or of another size than claimed. */
export async function pictureFaults({ address, width, height }: ClaimedPicture, maxBytes: number, get: Fetch) {
  const { status, type, body } = await get(address)
  if (status !== 200) return [`${address} answers ${status}`]
  const faults = type.startsWith('image/') ? [] : [`${address} is served as ${type}`]
  if (body.length > maxBytes) faults.push(`${address} has ${body.length} bytes; expected at most ${maxBytes}`)
  try {
    const size = imageSize(body)
    if (width !== undefined && (size.width !== width || size.height !== height))
      faults.push(`${address} is ${size.width} × ${size.height}, and ${width} × ${height} is claimed`)
  } catch {
    faults.push(`${address} is no picture`)
  }
  return faults
}
