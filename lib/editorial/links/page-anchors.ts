import { visit } from 'unist-util-visit'
import { toHast } from '../../content/body/to-hast.ts'
import type { ContentFile } from '../../content/input/content-file.ts'

/** The anchors of texts that were asked for; each link into a text asks again. */
const known = new WeakMap<ContentFile, ReadonlySet<string>>()

/** The anchors of a text: its headings and footnotes, named as the page names them. */
export function pageAnchors(file: ContentFile): ReadonlySet<string> {
  const anchors = file.known?.anchors ?? known.get(file) ?? anchorsOf(file)
  known.set(file, anchors)
  return anchors
}

/** The anchors of a text if they were asked for before. */
export function knownAnchors(file: ContentFile): ReadonlySet<string> | undefined {
  return known.get(file) ?? file.known?.anchors
}

function anchorsOf({ body, language }: ContentFile): ReadonlySet<string> {
  const anchors = new Set<string>()
  if (!body || !language) return anchors
  visit(toHast(body, language), 'element', ({ properties }) => {
    if (typeof properties.id === 'string') anchors.add(properties.id)
  })
  return anchors
}
