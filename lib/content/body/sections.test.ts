import type { Root } from 'hast'
import { visit } from 'unist-util-visit'
import { expect, test } from 'vitest'
import { sectionHeadings } from './headings.ts'
import { loadBody } from './load-body.ts'
import { sectionsOf, withIdPrefix, wordsOnly } from './sections.ts'

const text = 'Vorweg.\n\n## Eins\n\nText.[^1] Siehe [zwei](#zwei).\n\n### Eins a\n\n## Zwei\n\nEnde.\n\n[^1]: Note.\n'
const body = loadBody(text, 'articles/a/de.mdx', 'article', 'de')

function idsOf(tree: Root): string[] {
  const ids: string[] = []
  visit(tree, 'element', ({ properties }) => {
    if (typeof properties.id === 'string') ids.push(properties.id)
  })
  return ids
}

test('the sections of a body are its headings of the second level, without that of the footnotes', () => {
  expect(sectionHeadings(body, 'de')).toEqual([
    { id: 'eins', text: 'Eins' },
    { id: 'zwei', text: 'Zwei' },
  ])
})

test('a body is divided at every heading, with its beginning first and its footnotes last', () => {
  const sections = sectionsOf(body.tree)
  expect(sections.map((section) => idsOf(section)[0])).toEqual([undefined, 'eins', 'eins-a', 'zwei', 'footnote-label'])
  expect(sections.flatMap(({ children }) => children)).toEqual(body.tree.children)
})

test('with a prefix every id is another one, and links and references within the body still lead to them', () => {
  const tree = withIdPrefix(body.tree, 'de-')
  const ids = idsOf(tree)
  expect(ids).toContain('de-zwei')
  expect(ids.filter((id) => idsOf(body.tree).includes(id))).toEqual([])
  visit(tree, 'element', ({ properties: { href, ariaDescribedBy } }) => {
    if (typeof href === 'string') expect(ids).toContain(href.slice(1))
    for (const id of Array.isArray(ariaDescribedBy) ? ariaDescribedBy : []) expect(ids).toContain(id)
  })
})

test('a body of words alone keeps its quotations and loses pictures, boxes and tables of partners', () => {
  const component = (name: string) => ({ type: 'mdxJsxFlowElement' as const, name, attributes: [], children: [] })
  const children = ['FactBox', 'Quote', 'PartnerTable', 'DotField'].map(component)
  expect(wordsOnly({ type: 'root', children }).children).toEqual([component('Quote')])
})
