import { expect, it } from 'vitest'
import type { Content, ContentFile } from '../../content/input/content-file.ts'
import { parseLocatedYaml } from '../../content/input/located-yaml.ts'
import { findProposals } from './find-proposals.ts'
import { mergeProposals } from './merge-proposals.ts'
import { identity, type Proposals } from './proposal.ts'

const text = `Zwölf Hallen stehen im Tal.

„Wir bauen hier weiter“, sagte Leiterin Anna Muster.

Rund 300 Menschen arbeiten dort.
`
const none: Proposals = { open: [], decided: [] }
const record = (kind: 'fact' | 'quote', id: string, yaml: string): ContentFile => ({
  path: `content/${kind}s/${id}.yaml`,
  kind,
  id,
  text: yaml,
  data: parseLocatedYaml(yaml, 1),
})
const content = (...files: ContentFile[]): Content => ({
  folder: 'content',
  files,
  pictures: new Map(),
  fingerprints: new Map(),
  findings: [],
})
const merge = (before: Proposals, read = text, files: ContentFile[] = []) =>
  mergeProposals(before, findProposals(read, { language: 'de', people: [] }), {
    content: content(...files),
    source: 'radio',
    language: 'de',
  })
const open = ({ proposals }: ReturnType<typeof merge>) =>
  proposals.open.map((one) => `${one.number} ${one.kind === 'quote' ? one.text : one.wording}`)

const all = ['1 Zwölf Hallen', '2 Wir bauen hier weiter', '3 Rund 300 Menschen']

it('numbers what is found in the order of the text', () => {
  expect(open(merge(none))).toEqual(all)
})

it('keeps the numbers when the text grows, and gives new ones that were never used', () => {
  const before = merge(none).proposals
  const [first] = before.open
  if (!first) throw new Error('nothing found')
  const decided = [{ number: 1, was: 'dropped' as const, what: identity(first) }]
  const after = merge({ open: before.open.slice(1), decided }, `Neun Türme stehen dort.\n\n${text}`)
  expect(open(after)).toEqual([...all.slice(1), '4 Neun Türme'])
})

it.each(['dropped', 'accepted'] as const)('does not propose again what was %s, whatever else changes', (was) => {
  const before = merge(none).proposals
  const decided = before.open.map((one) => ({ number: one.number, was, what: identity(one) }))
  const after = merge({ open: [], decided }, `Ein neuer Absatz.\n\n${text}`)
  expect(after.proposals.open).toEqual([])
  expect(after.counts.decided).toBe(3)
})

it('proposes nothing that is on record with this source, and says with which', () => {
  const fact = record(
    'fact',
    'halls',
    'unit: company\nstatements:\n  - { source: radio, value: 12, as: exactly, wording: "Zwölf Hallen" }\n',
  )
  const quote = record('quote', 'building', 'text: "Wir bauen hier weiter"\nsource: radio\n')
  const merged = merge(none, text, [fact, quote])
  expect(merged.known).toEqual(['building', 'halls'])
  expect(open(merged)).toEqual(['1 Rund 300 Menschen'])
})

it('does propose what only another source has on record, or this one with another value or qualifier', () => {
  const other = 'unit: company\nstatements:\n  - { source: zeitung, value: 12, as: exactly, wording: "Zwölf Hallen" }\n'
  const differs = 'unit: person\nstatements:\n  - { source: radio, value: 300, as: almost, wording: "knapp 300" }\n'
  expect(open(merge(none, text, [record('fact', 'halls', other), record('fact', 'staff', differs)]))).toEqual(all)
})

it('lets go of what no longer stands in the text', () => {
  expect(open(merge(merge(none).proposals, 'Zwölf Hallen stehen im Tal.\n'))).toEqual(['1 Zwölf Hallen'])
})
