import { expect, it } from 'vitest'
import type { Proposal } from '../intake/proposals/proposal.ts'
import { cutAround, proposalsTable } from './proposals-table.ts'

const plain = { bold: (text: string) => text, dim: (text: string) => text }
const common = { lines: [3, 9, 12, 20], seal: '0' }
const proposals: Proposal[] = [
  { kind: 'figure', number: 1, ...common, value: 12000, noun: 'halls', as: 'almost', wording: 'almost 12,000 halls' },
  { kind: 'quote', number: 12, ...common, name: 'Anna Muster', text: 'We build. '.repeat(20).trim(), goesOn: true },
]

it('shows number, lines, what is said and the words, within the width of the terminal', () => {
  const table = proposalsTable(proposals, new Map([[1, `${'x'.repeat(90)} almost 12,000 halls`]]), 120, plain)
  const [, , figure = '', quote = ''] = table.split('\n')
  expect(figure).toMatch(/^ {4}1 {2}3, 9, 12, … {2}figure {2}almost 12,000 halls {2}…x+ almost 12,000 halls$/)
  expect(quote).toMatch(/^ {3}12 {2}3, 9, 12, … {2}quote {3}Anna Muster {10}We build\. /)
  for (const line of table.split('\n')) expect(line.length).toBeLessThanOrEqual(120)
})

it('names the figure on record that may be meant, and only then has a column for it', () => {
  const [first] = proposals
  if (first?.kind !== 'figure') throw new Error('expected a figure')
  expect(proposalsTable(proposals, new Map(), 120, plain)).not.toContain('fits?')
  expect(proposalsTable([{ ...first, fits: 'halls' }], new Map(), 120, plain)).toMatch(/fits\?\n.*\n.* halls$/)
})

it('sets off the words of a figure among those around it', () => {
  const table = proposalsTable(proposals, new Map([[1, 'It has almost 12,000 halls now']]), 160, {
    ...plain,
    bold: (text) => `<${text}>`,
  })
  expect(table).toContain('It has <almost 12,000 halls> now')
})

it('cuts a long text on the sides away from the words that matter', () => {
  const text = `${'a'.repeat(50)} here ${'b'.repeat(50)}`
  expect(cutAround(text, 'here', 20)).toMatch(/^…a+ here b+…$/)
  expect(cutAround(text, 'here', 20)).toHaveLength(20)
  expect(cutAround('short', 'here', 20)).toBe('short')
  expect(cutAround(text, 'aaa', 20)).toMatch(/^a+…$/)
})
