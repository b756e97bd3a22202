import type { Element } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import 'mdast-util-mdx'
import { visit } from 'unist-util-visit'
import { figureParts, figureText } from '../../format/figure.ts'
import type { Language } from '../../languages.ts'
import type { Body } from '../model.ts'
import { statementOf } from '../statement-of.ts'

/** A section of a body. */
export interface BodyHeading {
  id: string
  text: string
}

/** A copy of a heading in which each figure is the text that the page prints for it. */
function withFigures(heading: Element, facts: Body['facts'], language: Language): Element {
  const copy = structuredClone(heading)
  visit(copy, 'mdxJsxTextElement', (node, index, parent) => {
    if (node.name !== 'Fact' || !parent || index === undefined) return
    const valueAt = (name: string) =>
      node.attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === name)?.value
    const [id, source] = [valueAt('id'), valueAt('source')]
    const fact = typeof id === 'string' ? facts.get(id) : undefined
    if (!fact) return
    const statement = statementOf(fact, typeof source === 'string' ? source : undefined)
    const figure = figureText(figureParts({ ...statement, unit: fact.unit }, { language, style: 'prose' }))
    parent.children[index] = { type: 'text', value: figure || statement.wording }
  })
  return copy
}

/** The sections of a body: its headings of the second level, without that of the footnotes, which is the site's own. */
export function sectionHeadings({ tree, facts }: Pick<Body, 'tree' | 'facts'>, language: Language): BodyHeading[] {
  return tree.children.flatMap((node) => {
    if (node.type !== 'element' || node.tagName !== 'h2' || typeof node.properties.id !== 'string') return []
    return [{ id: node.properties.id, text: textOf(withFigures(node, facts, language)) }]
  })
}
