import { join } from 'node:path'
import { expect, it } from 'vitest'
import type { Content, ContentFile } from '../../content/input/content-file.ts'
import { parseLocatedYaml } from '../../content/input/located-yaml.ts'
import { readSourceText } from '../text/source-text.ts'
import { findWordFigures, wordFigures } from './word-figures.ts'

const record = `label: { de: Kühlung, en: Cooling }
about: anlage
unit: text
statements:
  - { source: radio, value: { de: a, en: b }, as: exactly, wording: "mit Wasser aus dem Mühlbach", preferred: true }
  - { source: zeitung, value: { de: a, en: b }, as: exactly, wording: "durch das Wasser des nahen Mühlbachs" }
`
const file: ContentFile = {
  path: join('content', 'facts', 'cooling.yaml'),
  kind: 'fact',
  id: 'cooling',
  text: record,
  data: parseLocatedYaml(record, 1),
}
const content: Content = {
  folder: 'content',
  files: [file],
  pictures: new Map(),
  fingerprints: new Map(),
  findings: [],
}

const words = (text: string, source: string) => {
  const { paragraphs } = readSourceText(text)
  const found = [...findWordFigures(paragraphs, wordFigures(content, source, 'de'))]
  return found.flatMap(([paragraph, all]) => all.map(({ start, end }) => paragraph.text.slice(start, end)))
}

it('finds the clause that speaks of a figure in words, by the words of other sources', () => {
  const text =
    'Am Mühlbach steht ein Werk.\n\nDie Halle ist laut, das Wasser kommt aus dem Mühlbach, und nachts ist es still.'
  expect(words(text, 'blog')).toEqual(['das Wasser kommt aus dem Mühlbach'])
})

it('does not go by one word alone, nor by the words of the source itself', () => {
  expect(words('Am Mühlbach steht ein Werk mit vielen Fenstern.', 'blog')).toEqual([])
  expect(
    wordFigures(
      { ...content, files: [{ ...file, data: parseLocatedYaml(record.replace(/ {2}- .*radio.*\n/, ''), 1) }] },
      'zeitung',
      'de',
    ),
  ).toEqual([])
})
