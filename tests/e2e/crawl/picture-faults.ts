import { imageSize } from 'image-size'
import type { Fetch } from './fetched.ts'

/** A picture as a page, its structured data or a sitemap names it; without a size where none is claimed. */
export interface ClaimedPicture {
  address: string
  width?: number
  height?: number
}

/** The pictures that structured data claims, wherever they stand in it. */
export function picturesIn(data: unknown): ClaimedPicture[] {
  if (Array.isArray(data)) return data.flatMap(picturesIn)
  if (typeof data !== 'object' || data === null) return []
  const { '@type': type, url, contentUrl, width, height } = data as Record<string, unknown>
  const address = contentUrl ?? url
  const own =
    type === 'ImageObject' && typeof address === 'string'
      ? [{ address, width: Number(width), height: Number(height) }]
      : []
  return [...own, ...Object.values(data).flatMap(picturesIn)]
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
