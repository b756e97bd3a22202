import type { Root } from 'hast'
import 'mdast-util-mdx'
import { visit } from 'unist-util-visit'
import { expect, it } from 'vitest'
import type { Language } from '../../languages.ts'
import { parseMdx } from './parse-mdx.ts'
import { toHast } from './to-hast.ts'

function hast(text: string, language: Language = 'de'): Root {
  const parsed = parseMdx(text)
  if ('problem' in parsed) throw new Error(parsed.problem.message)
  return toHast(parsed.tree, language)
}

function headingIdsOf(tree: Root): unknown[] {
  const ids: unknown[] = []
  visit(tree, 'element', ({ tagName, properties }) => {
    if (tagName.startsWith('h')) ids.push(properties.id)
  })
  return ids
}

/** For each figure whether it begins a sentence. */
function starts(text: string): boolean[] {
  const found: boolean[] = []
  visit(hast(text), 'mdxJsxTextElement', (node) => {
    found.push(node.attributes.some((one) => one.type === 'mdxJsxAttribute' && one.name === 'sentenceStart'))
  })
  return found
}

it('gives headings ids of their words, and a number where the words stand twice', () => {
  expect(headingIdsOf(hast('## Größe\n\n## Größe\n\n### Wer *was* beiträgt\n'))).toEqual([
    'groesse',
    'groesse-2',
    'wer-was-beitraegt',
  ])
})

it('marks a figure that begins a paragraph or a sentence, and no other', () => {
  expect(starts('<Fact id="a" /> stehen da.')).toEqual([true])
  expect(starts('Da stehen sie. <Fact id="a" /> sind es.')).toEqual([true])
  expect(starts('„Da stehen sie.“ <Fact id="a" /> sind es.')).toEqual([true])
  expect(starts('Da stehen <Fact id="a" />, sagt er.')).toEqual([false])
  expect(starts('Das *gilt*: <Fact id="a" /> sind es.')).toEqual([false])
})

it('marks a figure that begins a list item', () => {
  expect(starts('- <Fact id="a" /> Speicher\n- dazu <Fact id="b" />\n')).toEqual([true, false])
})

it.each([
  ['de', 'Anmerkungen'],
  ['en', 'Notes'],
] as const)('heads footnotes in the language of the page: %s', (language, label) => {
  expect(JSON.stringify(hast('Text.[^1]\n\n[^1]: Anmerkung.\n', language))).toContain(`"value":"${label}"`)
})

it('keeps the id of the footnotes’ heading, because each footnote refers to it', () => {
  expect(headingIdsOf(hast('## Titel\n\nText.[^1]\n\n[^1]: Anmerkung.\n'))).toEqual(['titel', 'footnote-label'])
})

it('leaves the ids of the page itself alone, whatever a heading is called', () => {
  expect(headingIdsOf(hast('## Content\n\n## Source 1\n', 'en'))).toEqual(['section-content', 'section-source-1'])
})
