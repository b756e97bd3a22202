import { expect, test } from '@playwright/test'
import { parse } from 'csv-parse/sync'
import { schemaFaults } from '@/lib/data/fixtures/schema-faults.ts'
import { address, dataAddress, dataSets } from '@/lib/routes.ts'
import { builtFile, htmlOf, sitePaths } from './built-site.ts'

type Texts = Record<string, string>

const json = (path: string) => JSON.parse(builtFile(path))

for (const set of dataSets)
  test(`the open data of ${set} are as their schema says, and the table has as many records as the JSON`, () => {
    const data = json(dataAddress(set, 'json'))
    expect(schemaFaults(json(dataAddress(set, 'schema.json')), data)).toEqual([])
    expect(data.records.length).toBeGreaterThan(5)
    const csv = builtFile(dataAddress(set, 'csv'))
    expect(csv.startsWith('\ufeffid,')).toBe(true)
    const ids = new Set(parse<Texts>(csv, { bom: true, columns: true }).map(({ id }) => id))
    expect([...ids]).toEqual(data.records.map(({ id }: { id: string }) => id))
    const known = new Set(data.sources.map(({ id }: { id: string }) => id))
    for (const { source } of parse<Texts>(csv, { bom: true, columns: true }))
      if (source) expect(known.has(source), source).toBe(true)
  })

test('every statement of a figure stands in the table with the same value and the same words', () => {
  const rows = parse<Texts>(builtFile('data/facts.csv'), { bom: true, columns: true })
  const statements = json('data/facts.json').records.flatMap(
    ({ statements: own }: { statements: { value?: unknown; wording: string; source: string }[] }) => own,
  )
  const statedIn = ({ value_number, value_de, value_en }: Texts) => {
    if (value_number) return Number(value_number)
    return value_de === value_en ? value_de || undefined : { de: value_de, en: value_en }
  }
  expect(
    rows.map((row) => ({ value: statedIn(row), wording: row.wording?.replace(/^'/, ''), source: row.source })),
  ).toEqual(
    statements.map(
      ({ value, wording, source }: { value?: { de?: string; en?: string }; wording: string; source: string }) => ({
        value: value?.de !== undefined && value.de === value.en ? value.de : value,
        wording,
        source,
      }),
    ),
  )
})

test('no text of a table is one that a spreadsheet would run', () => {
  for (const set of dataSets)
    for (const row of parse<Texts>(builtFile(dataAddress(set, 'csv')), { bom: true, columns: true }))
      for (const cell of Object.values(row)) expect(cell).not.toMatch(/^([=+@\t\r\n]|-(?!\d+(\.\d+)?$))/)
})

test('every page that the data name is one of the site, and every figure has its page there', () => {
  const paths = new Set(sitePaths)
  const strange: string[] = []
  for (const set of dataSets) {
    const text = builtFile(dataAddress(set, 'json'))
    for (const [, url = ''] of text.matchAll(/"(?:de|en)": "(https?:\/\/[^"]+)"/g)) {
      const { pathname, hash } = new URL(url)
      if (!paths.has(pathname) || (hash && !htmlOf(pathname).includes(`id="${hash.slice(1)}"`))) strange.push(url)
    }
  }
  expect(strange).toEqual([])
  const figures = json('data/facts.json').records.map(({ id }: { id: string }) => address('de', 'facts', id))
  expect(figures.sort()).toEqual(sitePaths.filter((path) => /^\/de\/fakten\/./.test(path)))
})

test('the package names files that exist', () => {
  const { resources } = json('data/datapackage.json')
  for (const { path, jsonSchema } of resources) {
    expect(builtFile(`data/${path}`).length).toBeGreaterThan(100)
    if (jsonSchema) expect(json(`data/${jsonSchema}`).$schema).toBe('https://json-schema.org/draft/2020-12/schema')
  }
})

test('a reader finds the data on the page of each kind in both languages, with the licence', () => {
  const shownOn = { facts: 'facts', quotes: 'voices', organisations: 'partners', events: 'timeline' } as const
  for (const set of dataSets)
    for (const language of ['de', 'en'] as const) {
      const html = htmlOf(address(language, shownOn[set]))
      for (const format of ['json', 'csv', 'schema.json'] as const)
        expect(html).toContain(`href="${dataAddress(set, format)}"`)
      expect(html).toContain('href="https://creativecommons.org/licenses/by/4.0/"')
    }
})

test('every figure has its citation as BibTeX and CSL-JSON', () => {
  for (const path of sitePaths.filter((one) => /^\/(de\/fakten|en\/facts)\/./.test(one))) {
    expect(builtFile(`${path}cite.bib`)).toMatch(/^@misc\{rechenwerk-[a-z0-9-]+,\n/)
    expect(json(`${path}cite.json`)[0].URL).toContain(path)
    expect(htmlOf(path)).toContain(`href="${path}cite.bib"`)
  }
})
