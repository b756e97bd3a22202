import { visit } from 'unist-util-visit'
import { toHast } from '../../content/body/to-hast.ts'
import type { ContentFile } from '../../content/input/content-file.ts'

/** The anchors of a text: its headings and footnotes, named as the page names them. */
export function pageAnchors({ body, language }: ContentFile): ReadonlySet<string> {
  const anchors = new Set<string>()
  if (!body || !language) return anchors
  visit(toHast(body, language), 'element', ({ properties }) => {
    if (typeof properties.id === 'string') anchors.add(properties.id)
  })
  return anchors
}
