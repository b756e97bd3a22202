import { expect, it } from 'vitest'
import type { Content } from '../../content/input/content-file.ts'
import { parseLocatedYaml } from '../../content/input/located-yaml.ts'
import { findProposals } from '../proposals/find-proposals.ts'
import { fittingFact } from './fitting-fact.ts'

const fact = (id: string, label: string, unit: string, value: string) => {
  const text = `label: { de: ${label}, en: x }\nabout: halle\nunit: ${unit}\nstatements:\n  - { source: zeitung, value: ${value}, as: exactly, wording: x }\n`
  return { path: `content/facts/${id}.yaml`, kind: 'fact' as const, id, text, data: parseLocatedYaml(text, 1) }
}
const content: Content = {
  folder: 'content',
  files: [
    fact('cost', 'Kosten der Halle', 'eur', '300000000'),
    fact('wages', 'Löhne', 'eur', '20000000'),
    fact('start', 'Beginn', 'date', '"2026-03-04"'),
  ],
  pictures: new Map(),
  fingerprints: new Map(),
  findings: [],
}
const fits = (text: string, source = 'radio') =>
  findProposals(text, { language: 'de', people: [] }).map((one) => fittingFact(content, source, one, 'de'))

it('finds the figure in the same unit of which the words around speak', () => {
  expect(fits('Die Kosten der Halle liegen bei 280 Millionen Euro.\n')).toEqual(['cost'])
  expect(fits('An Löhnen kommen 20 Millionen Euro dazu.\n')).toEqual(['wages'])
})

it('finds a date by its day', () => {
  expect(fits('Los geht es am 4. März 2026.\n')).toEqual(['start'])
})

it('does not guess where nothing speaks for one, nor where this source has a statement already', () => {
  expect(fits('Ein Bild brachte 280 Millionen Euro.\n')).toEqual([undefined])
  expect(fits('Die Kosten der Halle liegen bei 280 Millionen Euro.\n', 'zeitung')).toEqual([undefined])
})
