import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { readContent } from '../../content/input/read-content.ts'
import { figureWording } from '../../editorial/figure-wording.ts'
import { quoteVerbatim } from '../../editorial/quote-verbatim.ts'
import { importSource } from '../import-source.ts'
import { proposalsPath, readProposals } from '../proposals/proposals-file.ts'
import { type Decisions, decide } from './decide.ts'

const report = `Eine zweite Halle geht in Betrieb

4. März 2026

Die neue Halle im Tucherpark hat zwölf Kühlkreisläufe und nahezu 9.000 Grafikprozessoren. Sie kostet rund 300 Millionen Euro und wird vollständig mit Strom aus Wasserkraft betrieben, sagen die Betreiber.

„Wer rechnen will, muss bauen“, sagte Eva Beispiel. Ob das stimmt, weiß am Bach niemand, und die Nachbarn fragen sich, wann es wieder still wird.
`
let folder: string

const takeIn = () => importSource(readContent(folder), folder, 'radio', report)
const carryOut = (decisions: Partial<Decisions>) =>
  decide(readContent(folder), folder, 'radio', readProposals(proposalsPath(folder, 'radio')), {
    accept: [],
    drop: [],
    ...decisions,
  })
const read = (path: string) => readFileSync(join(folder, path), 'utf8')
const files = () =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath ?? entry.path, entry.name), 'utf8'))

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rechenwerk-intake-'))
  cpSync(join(import.meta.dirname, '../../../tests/content/base'), folder, { recursive: true })
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

it('drafts the record of a source that has none, and never writes over one', () => {
  expect(takeIn().drafted).toBe(join(folder, 'sources/radio.yaml'))
  expect(read('sources/radio.yaml')).toContain('title: "Eine zweite Halle geht in Betrieb"')
  writeFileSync(join(folder, 'sources/radio.yaml'), '# by hand\n')
  expect(takeIn().drafted).toBeUndefined()
  expect(read('sources/radio.yaml')).toBe('# by hand\n')
})

it('writes no sentence of the text anywhere', () => {
  takeIn()
  expect(files().join('\n')).toContain('Kühlkreisläufe')
  for (const words of ['fragen sich', 'Die neue Halle', 'sagen die Betreiber'])
    expect(files().join('\n')).not.toContain(words)
})

it('adds a figure to one on record, without another change', () => {
  takeIn()
  const before = read('facts/gpu-count.yaml')
  const [outcome] = carryOut({ accept: [3], to: 'gpu-count' })
  expect(outcome).toMatchObject({ isNew: false, sealed: true, unpreferred: true })
  expect(read('facts/gpu-count.yaml')).toBe(
    `${before}  - { source: radio, value: 9000, as: almost, wording: "nahezu 9.000 Grafikprozessoren" }\n`,
  )
})

it('writes what is known and marks the rest, and the check takes the words for the source’s', () => {
  takeIn()
  carryOut({ accept: [2, 6], drop: 'rest' })
  expect(read('facts/kuehlkreislaeufe.yaml')).toContain(
    '  - { source: radio, value: 12, as: exactly, wording: "zwölf Kühlkreisläufe" }',
  )
  expect(read('facts/kuehlkreislaeufe.yaml')).toMatch(/^label: \{ de: "‹.+›", en: "‹.+›" \}$/m)
  const quote = read('quotes/sprecherin-radio.yaml')
  for (const line of [
    'text: "Wer rechnen will, muss bauen"',
    'speaker: sprecherin',
    'date: 2026-03-04',
    'source: radio',
  ])
    expect(quote).toContain(line)
  const content = readContent(folder)
  expect(content.findings).toEqual([])
  expect([...quoteVerbatim(content), ...figureWording(content)]).toEqual([])
})

it('keeps no words of what was decided, and does not propose it again', () => {
  takeIn()
  carryOut({ accept: [6], drop: 'rest' })
  expect(read('sources/radio.proposals.yaml')).not.toContain('Wer rechnen')
  expect(takeIn().proposals.open).toEqual([])
  rmSync(join(folder, 'quotes/sprecherin-radio.yaml'))
  expect(takeIn().proposals.open).toEqual([])
})

it.each(['soll bauen', 'muss'])('does not seal words that were changed by hand to "… %s"', (words) => {
  takeIn()
  const path = proposalsPath(folder, 'radio')
  writeFileSync(path, readFileSync(path, 'utf8').replace('muss bauen', words))
  const [outcome] = carryOut({ accept: [6] })
  expect(outcome?.sealed).toBe(false)
  expect(quoteVerbatim(readContent(folder))).toHaveLength(1)
})

it('gives the new record the id that the editor names', () => {
  takeIn()
  carryOut({ accept: [2], id: 'cooling-loops' })
  expect(read('facts/cooling-loops.yaml')).toContain('zwölf')
})

it.each<[Partial<Decisions>, string]>([
  [{ accept: [2, 99] }, 'radio has no proposal 99; open are: 1, 2, 3'],
  [{ accept: [2], drop: [2] }, 'proposal 2 is named twice'],
  [{ accept: [4], to: 'gpu-count' }, 'is measured in gpu, proposal 4 in eur'],
  [{ accept: [3], to: 'gpu-cuont' }, 'there is no figure "gpu-cuont"; expected one of: gpu-count'],
  [{ accept: [2], id: 'gpu-count' }, '"gpu-count" is taken'],
  [{ accept: [6], to: 'gpu-count' }, 'proposal 6 is a quotation'],
  [{ accept: [2, 3], id: 'halls' }, '--to and --id go with one accepted number'],
])('changes nothing when %o does not fit', (decisions, message) => {
  takeIn()
  const before = files()
  expect(() => carryOut(decisions)).toThrow(message)
  expect(files()).toEqual(before)
})

it('says what became of a proposal that was decided on before', () => {
  takeIn()
  carryOut({ accept: [2] })
  expect(() => carryOut({ accept: [2] })).toThrow('proposal 2 was accepted before: facts/kuehlkreislaeufe.yaml')
})

it('names a damaged file of proposals', () => {
  takeIn()
  writeFileSync(proposalsPath(folder, 'radio'), 'open: 3\n')
  expect(() => takeIn()).toThrow('radio.proposals.yaml is damaged')
})
