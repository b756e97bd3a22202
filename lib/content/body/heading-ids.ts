import type { Root } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import { visit } from 'unist-util-visit'
import { asciiSlug } from '../../ascii-slug.ts'

/** Ids that the page itself uses, such as those of its list of sources. */
const reserved = /^(content|article-changes|footnote-label|(source|fn|fnref)-\d.*)$/

/** A plugin that gives each heading an id made of its words, numbered where the same words stand twice. */
export function headingIds() {
  return (tree: Root) => {
    const counts = new Map<string, number>()
    visit(tree, 'element', (element) => {
      // The heading of the footnotes has its id already, and each footnote refers to it.
      if (!/^h[2-6]$/.test(element.tagName) || element.properties.id) return
      const words = asciiSlug(textOf(element)) || 'section'
      const slug = reserved.test(words) ? `section-${words}` : words
      const count = (counts.get(slug) ?? 0) + 1
      counts.set(slug, count)
      element.properties.id = count === 1 ? slug : `${slug}-${count}`
    })
  }
}
