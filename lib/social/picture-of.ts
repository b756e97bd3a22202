import type { Card } from './card.ts'
import { drawingOf } from './drawing-of.ts'
import { overflow } from './overflow.ts'
import { cached, cacheFolder } from './picture-cache.ts'
import { pngOf } from './raster.ts'
import { rasterVersion } from './raster-version.ts'

/**
 * The picture of a card as PNG. It is laid out anew each time, which is quick; the drawing and the version of what draws it
 * are all that the cache has to know.
 *
 * @throws when the faces lack a letter, or something would be cut off or overlap
 */
export async function pictureOf(card: Card, folder: string = cacheFolder()): Promise<Uint8Array> {
  const drawing = drawingOf(card)
  const [fault] = overflow(drawing)
  if (fault) throw new Error(`The picture of "${card.title}" (${card.size.join(' × ')}) has no room: ${fault}`)
  return cached(folder, rasterVersion() + JSON.stringify(drawing), async () => pngOf(drawing))
}
