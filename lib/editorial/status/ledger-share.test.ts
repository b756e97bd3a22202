import { expect, it } from 'vitest'
import type { Kind } from '../../content/definitions/kinds.ts'
import type { Content, ContentFile } from '../../content/input/content-file.ts'
import { readDocument } from '../../content/input/read-content.ts'
import { ledgerShares } from './ledger-share.ts'

function record(kind: Kind, id: string, yaml: string): ContentFile {
  return readDocument({ path: `content/${id}.yaml`, kind, id }, new TextEncoder().encode(yaml), [])
}

const content = (...files: ContentFile[]): Content => ({
  folder: 'content',
  files,
  pictures: new Map(),
  fingerprints: new Map(),
  findings: [],
})

const ledger = record(
  'ledger',
  'ledger',
  'readings:\n  - { source: zeitung, figures: [gpu-count], people: [sprecherin], organisations: [betreiber] }\n',
)
const figure = record('fact', 'gpu-count', 'statements:\n  - { source: zeitung, value: 1 }\n')
const quote = record('quote', 'handeln', 'speaker: sprecherin\nsource: zeitung\n')
const organisation = record('organisation', 'betreiber', 'mentions:\n  - { source: zeitung }\n')

it('a source is carried whole when each of its rows has a record', () => {
  expect(ledgerShares(content(ledger, figure, quote, organisation))).toEqual([
    { source: 'zeitung', rows: 3, carried: 3, missing: [] },
  ])
})

it.each([
  ['figure gpu-count', [quote, organisation]],
  ['person sprecherin', [figure, organisation]],
  ['organisation betreiber', [figure, quote]],
])('a row without its record is named: %s', (missing, files) => {
  expect(ledgerShares(content(ledger, ...files))).toEqual([
    { source: 'zeitung', rows: 3, carried: 2, missing: [missing] },
  ])
})

it('a statement of another source does not count', () => {
  const other = record('fact', 'gpu-count', 'statements:\n  - { source: radio, value: 1 }\n')
  expect(ledgerShares(content(ledger, other, quote, organisation))[0]?.missing).toEqual(['figure gpu-count'])
})

it('a damaged ledger gives no shares', () => {
  expect(ledgerShares(content(record('ledger', 'ledger', 'readings: 1\n'), figure))).toEqual([])
})
