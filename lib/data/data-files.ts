import { z } from 'zod'
import { once } from '../content/once.ts'
import { translator } from '../i18n/translate.ts'
import { type Bilingual, languages } from '../languages.ts'
import { type DataSet, dataAddress, type SectionName } from '../routes.ts'
import { absoluteUrl, site } from '../site.ts'
import { csv } from './csv.ts'
import { eventData, eventsData, eventsTable } from './events-data.ts'
import { factData, factsData, factsTable } from './facts-data.ts'
import { organisationData, organisationsData, organisationsTable } from './organisations-data.ts'
import { quoteData, quotesData, quotesTable } from './quotes-data.ts'
import { inBoth, licence, type SourceData, source, sourcesWith } from './shared.ts'
import type { Table } from './table.ts'

/** The section of the site that shows a set; its words name the set in the files. */
const shownIn = {
  facts: 'facts',
  quotes: 'voices',
  organisations: 'partners',
  events: 'timeline',
} as const satisfies Record<DataSet, SectionName>

const definitions = { facts: factData, quotes: quoteData, organisations: organisationData, events: eventData }

/** The name of a set, or what it holds, in both languages. */
export function wordsOf(set: DataSet, about: 'section' | 'sectionIntro'): Bilingual {
  const [de, en] = languages.map((language) => translator(language)(`${about}.${shownIn[set]}`))
  return { de: de ?? '', en: en ?? '' }
}

/** What is said of the rights in each file. */
export const rights: Bilingual = {
  de: 'Unsere Texte und Übersetzungen stehen unter CC BY 4.0. Zitate, Wortlaute und Titel der Quellen gehören ihren Urhebern.',
  en: 'Our texts and translations are under CC BY 4.0. Quotations, wordings and titles of the sources belong to their authors.',
}

function envelope(set: DataSet) {
  return z
    .strictObject({
      $schema: z.literal(absoluteUrl(dataAddress(set, 'schema.json'))).describe('The schema of this file.'),
      title: inBoth('What the file holds.'),
      description: inBoth('What the records are.'),
      publisher: z.literal(site.name).describe('Who made the records.'),
      licence: z
        .strictObject({
          id: z.literal(licence.id).describe('The licence as SPDX names it.'),
          url: z.literal(licence.url).describe('Where the licence stands.'),
          covers: inBoth('What is under the licence and what is not.'),
        })
        .describe('The licence of our own texts.'),
      sources: z.array(source).describe('The sources that the records name, by id.'),
      records: z.array(definitions[set]).describe('The records.'),
    })
    .describe(wordsOf(set, 'sectionIntro').en)
}

/** The JSON Schema of a set's file, in the draft of 2020-12. */
export function dataSchema(set: DataSet): object {
  const { $schema, ...schema } = z.toJSONSchema(envelope(set), { target: 'draft-2020-12' })
  return {
    $schema,
    $id: absoluteUrl(dataAddress(set, 'schema.json')),
    title: wordsOf(set, 'section').en,
    ...schema,
  }
}

/** The records of a set with the sources that they name, and the same as a table. */
interface Content {
  records: readonly object[]
  sources: SourceData[]
  table: Table
}

/** Both formats and the description of the package are made of the same. */
const contents = once('open-data', () => new Map<DataSet, Content>())

function contentOf(set: DataSet): Content {
  const content = contents().get(set) ?? readContent(set)
  contents().set(set, content)
  return content
}

function readContent(set: DataSet): Content {
  const fill = <Item extends object>(
    records: readonly Item[],
    named: (record: Item) => readonly string[],
    table: (records: readonly Item[], sources: readonly SourceData[]) => Table,
  ) => {
    const sources = sourcesWith(new Set(records.flatMap(named)))
    return { records, sources, table: table(records, sources) }
  }
  const ids = (parts: readonly { source: string }[]) => parts.map((part) => part.source)
  switch (set) {
    case 'facts':
      return fill(factsData(), ({ statements }) => ids(statements), factsTable)
    case 'quotes':
      return fill(quotesData(), (quote) => [quote.source], quotesTable)
    case 'organisations':
      return fill(organisationsData(), ({ mentions, roles }) => ids([...mentions, ...roles]), organisationsTable)
    case 'events':
      return fill(eventsData(), ({ evidence }) => ids(evidence), eventsTable)
  }
}

/** A set as JSON: what it is, its licence, its sources, its records. */
export function dataJson(set: DataSet): object {
  const { records, sources } = contentOf(set)
  return {
    $schema: absoluteUrl(dataAddress(set, 'schema.json')),
    title: wordsOf(set, 'section'),
    description: wordsOf(set, 'sectionIntro'),
    publisher: site.name,
    licence: { id: licence.id, url: licence.url, covers: rights },
    sources,
    records,
  }
}

/** A set as a table. */
export function dataTable(set: DataSet): Table {
  return contentOf(set).table
}

/** A set as CSV. */
export function dataCsv(set: DataSet): string {
  return csv(dataTable(set))
}
