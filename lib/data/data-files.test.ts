import { parse } from 'csv-parse/sync'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { z } from 'zod'
import { setDocuments } from '../content/fixtures/documents.ts'
import { dataSets } from '../routes.ts'
import { dataCsv, dataJson, dataSchema, dataTable } from './data-files.ts'
import { dataPackage } from './data-package.ts'
import { schemaFaults } from './fixtures/schema-faults.ts'

vi.mock('../content/generated.ts', () => import('../content/fixtures/documents.ts'))

const published = '2025-02-04T12:00:00+01:00'

beforeEach(() => {
  setDocuments({
    source: { blatt: { language: 'de', date: '2025-02-04' }, magazin: {}, unused: {} },
    topic: { anlage: {} },
    person: { chefin: { name: 'Chefin' } },
    organisation: {
      firma: {
        part: 'supplier',
        mentions: [{ source: 'blatt', says: { de: 'Sie baut.', en: 'It builds.' }, wording: '=baut', plan: true }],
      },
      still: {},
    },
    fact: {
      umsatz: {
        about: 'anlage',
        unit: 'percent-change',
        statements: [
          { source: 'blatt', value: -0.5, as: 'about', wording: '-0,50 Prozent', preferred: true },
          { source: 'magazin', as: 'exactly', wording: 'weniger', plan: true },
        ],
      },
      ort: {
        about: 'anlage',
        unit: 'text',
        statements: [{ source: 'blatt', value: { de: 'hier', en: 'here' }, as: 'exactly', wording: 'hier' }],
      },
    },
    quote: {
      satz: {
        text: 'Gut, „sehr“ gut',
        language: 'de',
        translation: { en: 'Good' },
        speaker: 'chefin',
        source: 'blatt',
      },
    },
    event: { start: { date: '2025-Q1', article: 'opening', evidence: [{ source: 'blatt', wording: '@start' }] } },
    article: {
      'opening/de': { slug: 'eroeffnung', published, text: 'Es sind <Fact id="umsatz" /> mehr.' },
      'opening/en': { slug: 'opening', published, text: 'Es sind <Fact id="umsatz" /> mehr.' },
      'draft/de': { slug: 'entwurf', draft: true, published, text: 'Es sind <Fact id="umsatz" /> mehr.' },
    },
  })
})

const file = z.looseObject({ records: z.array(z.looseObject({})), sources: z.array(z.looseObject({ id: z.string() })) })
const fileOf = (set: (typeof dataSets)[number]) => file.parse(dataJson(set))

describe.each(dataSets)('The open data of %s', (set) => {
  test('are as their schema says', () => {
    expect(schemaFaults(dataSchema(set), dataJson(set))).toEqual([])
  })

  test('have a description of every field in the schema', () => {
    const undescribed: string[] = []
    const look = (schema: unknown, path: string) => {
      if (Array.isArray(schema)) for (const one of schema) look(one, path)
      else if (schema && typeof schema === 'object')
        for (const [name, part] of Object.entries(schema)) {
          if (name === 'properties')
            for (const [field, inner] of Object.entries(part as Record<string, { description?: string }>)) {
              if (!inner.description) undescribed.push(`${path}/${field}`)
              look(inner, `${path}/${field}`)
            }
          else if (['items', 'anyOf'].includes(name)) look(part, path)
        }
    }
    look(dataSchema(set), '')
    expect(undescribed).toEqual([])
  })

  test('name only sources that a record names, and are no different at the second time', () => {
    expect(fileOf(set).sources.map(({ id }) => id)).not.toContain('unused')
    expect(JSON.stringify(dataJson(set))).toBe(JSON.stringify(dataJson(set)))
  })

  test('are a table whose every cell comes back from the CSV, with the columns that the package describes', () => {
    const { columns, rows } = dataTable(set)
    const read = parse(dataCsv(set), { bom: true, columns: true })
    const cells = rows.map((row) =>
      Object.fromEntries(
        columns.map(({ name }) => [name, String(row[name] ?? '').replace(/^[=+\-@](?!\d*\.?\d+$)/, "'$&")]),
      ),
    )
    expect(read).toEqual(cells)
    for (const row of rows) expect(Object.keys(row).toSorted()).toEqual(columns.map(({ name }) => name).toSorted())
  })
})

test('a figure has all statements with value, qualifier and words, the one that is followed, and its published articles', () => {
  const [, umsatz] = fileOf('facts').records
  expect(umsatz).toMatchObject({
    id: 'umsatz',
    pages: { de: 'https://rechenwerk.example/de/fakten/umsatz/', en: 'https://rechenwerk.example/en/facts/umsatz/' },
    differs: true,
    statements: [
      { source: 'blatt', value: -0.5, qualifier: 'about', wording: '-0,50 Prozent', followed: true, plan: false },
      { source: 'magazin', wording: 'weniger', followed: false, plan: true },
    ],
    articles: [
      {
        id: 'opening',
        de: 'https://rechenwerk.example/de/nachrichten/eroeffnung/',
        en: 'https://rechenwerk.example/en/news/opening/',
      },
    ],
  })
})

test('a negative number stays a number in the table, and words with its sign do not', () => {
  const umsatz = parse(dataCsv('facts'), { bom: true, columns: true }).find((row) => Object(row).id === 'umsatz')
  expect(umsatz).toMatchObject({ value_number: '-0.5', wording: "'-0,50 Prozent" })
})

test('a translation is marked as ours', () => {
  expect(fileOf('quotes').records[0]).toMatchObject({ translation: { text: 'Good', language: 'en', by: 'Rechenwerk' } })
})

test('an organisation without a source’s words is a row too', () => {
  expect(dataTable('organisations').rows.map(({ id, wording }) => [id, wording])).toEqual([
    ['firma', '=baut'],
    ['still', undefined],
  ])
})

describe('The check of the open data finds', () => {
  const broken = (change: (record: Record<string, unknown>) => void) => {
    const data = structuredClone(dataJson('facts'))
    change(file.parse(data).records[0] ?? {})
    const copy = file.parse(data)
    change(copy.records[0] ?? {})
    return schemaFaults(dataSchema('facts'), copy).join()
  }

  test('a field that is missing, one that is too many, one of another type and an unknown unit', () => {
    expect(
      broken((record) => {
        delete record.label
      }),
    ).toContain("must have required property 'label'")
    expect(
      broken((record) => {
        record.extra = 1
      }),
    ).toContain('additional properties')
    expect(
      broken((record) => {
        record.differs = 'no'
      }),
    ).toContain('/records/0/differs must be boolean')
    expect(
      broken((record) => {
        record.unit = 'furlong'
      }),
    ).toContain('/records/0/unit must be equal to one of the allowed values')
  })
})

/** What datapackage.org asks of a package and its resources. */
const packageShape = z.looseObject({
  name: z.string().regex(/^[a-z0-9._-]+$/),
  licenses: z.array(z.strictObject({ name: z.string(), title: z.string(), path: z.url() })).min(1),
  resources: z
    .array(
      z.looseObject({
        name: z.string().regex(/^[a-z0-9._-]+$/),
        path: z.string().regex(/^[a-z]+\.(json|csv)$/),
        format: z.enum(['json', 'csv']),
        encoding: z.literal('utf-8'),
        schema: z
          .looseObject({
            fields: z
              .array(
                z.strictObject({
                  name: z.string(),
                  type: z.enum(['string', 'number', 'boolean', 'date']),
                  description: z.string().min(1),
                }),
              )
              .min(1),
          })
          .optional(),
      }),
    )
    .min(1),
})

test('the package names every file once, with the columns of each table', () => {
  const { resources } = packageShape.parse(dataPackage())
  expect(resources.map(({ path }) => path)).toEqual(dataSets.flatMap((set) => [`${set}.json`, `${set}.csv`]))
  expect(new Set(resources.map(({ name }) => name)).size).toBe(resources.length)
  for (const { format, schema } of resources) expect(schema !== undefined).toBe(format === 'csv')
})
