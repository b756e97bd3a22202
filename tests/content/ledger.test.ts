import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ledger } from '@/lib/content/definitions/ledger.ts'
import { readContent } from '@/lib/content/input/read-content.ts'
import { ledgerShares } from '@/lib/editorial/status/ledger-share.ts'

/*
 * The site carries all that the readings of its sources found. The readings were written down before there were records; that
 * page lies beside the checkout, or where LEDGER names it, and without it only the site's own list can be held against the records.
 */
const content = readContent()
const page = process.env.LEDGER ?? resolve(import.meta.dirname, '../../../shared/LEDGER.md')

it.each(ledgerShares(content).map(({ source, missing }) => [source, missing] as const))(
  'the records carry every row of the source %s',
  (_, missing) => {
    expect(missing).toEqual([])
  },
)

it('the ledger has every source of the site', () => {
  const sources = content.files.filter(({ kind }) => kind === 'source').map(({ id }) => id)
  expect(
    ledgerShares(content)
      .map(({ source }) => source)
      .sort(),
  ).toEqual(sources.sort())
})

describe.runIf(existsSync(page))('the page of the readings', () => {
  const columns = ['iseremo', 'fachbeitrag', 'marktbericht', 'fachmagazin', 'tagworx']
  // Runs without the page as well: what is left out are the tests alone.
  const cells = (existsSync(page) ? readFileSync(page, 'utf8') : '')
    .split('\n')
    .filter((line) => /^\| `[a-z-]+`/.test(line))
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .filter((row) => row.length === columns.length + 4)
  const rows = columns.map((source, column) => {
    const stated = cells.filter((row) => row[column + 3] !== '–')
    return [source, stated.flatMap((row) => [...(row[1] ?? '').matchAll(/`([a-z-]+)`/g)].map(([, id]) => id))] as const
  })

  it('was read as a table', () => {
    expect(cells.length).toBeGreaterThan(20)
  })

  it.each(rows)('has no figure of %s that the ledger lacks', (source, figures) => {
    const { data } = ledger.safeParse(content.files.find(({ kind }) => kind === 'ledger')?.data.value)
    expect(data?.readings.find((reading) => reading.source === source)?.figures).toEqual(expect.arrayContaining([...figures]))
  })
})
