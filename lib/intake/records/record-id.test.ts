import { expect, it } from 'vitest'
import type { Proposal } from '../proposals/proposal.ts'
import { recordId } from './record-id.ts'

const common = { number: 1, lines: [1], seal: '0' }
const figure = (noun: string, wording: string, unit?: 'eur'): Proposal => ({
  kind: 'figure',
  ...common,
  value: 1,
  as: 'exactly',
  noun,
  wording,
  ...(unit ? { unit } : {}),
})

it('names a figure after what it counts, and a quotation after its speaker and its source', () => {
  expect(recordId(figure('Kühlkreisläufe', 'vier Kühlkreisläufe'), 'radio', new Set())).toBe('kuehlkreislaeufe')
  expect(recordId(figure('', 'mehr als €3 Milliarden', 'eur'), 'radio', new Set())).toBe('milliarden')
  expect(recordId(figure('', '€3', 'eur'), 'radio', new Set())).toBe('radio-eur')
  expect(recordId({ kind: 'quote', ...common, text: 'a', speaker: 'eva-beispiel' }, 'radio', new Set())).toBe(
    'beispiel-radio',
  )
  expect(recordId({ kind: 'quote', ...common, text: 'a', name: 'Jörg Müller' }, 'radio', new Set())).toBe(
    'mueller-radio',
  )
})

it('never gives an id that is taken', () => {
  expect(recordId(figure('Hallen', 'zwei Hallen'), 'radio', new Set(['hallen', 'hallen-2']))).toBe('hallen-3')
})
