import { z } from 'zod'
import { type Qualifier, qualifiers, type Unit, units } from '../content/definitions/units.ts'
import { facts } from '../content/facts.ts'
import type { Fact } from '../content/model.ts'
import { figureParts, figureText } from '../format/figure.ts'
import type { Language } from '../languages.ts'
import type { SourceData } from './shared.ts'
import { articles, articlesUsing, inBoth, languageCode, pages, pagesOf, recordId, sourceId, theirs } from './shared.ts'
import { type Table, tables } from './table.ts'

const statement = z
  .strictObject({
    source: sourceId,
    value: z
      .union([z.number(), z.string(), inBoth('Words, where the unit is text.')])
      .optional()
      .describe(
        'What the source says, in the unit of the figure: a number; a fraction such as "1/3"; a day, month or quarter; or words. Missing where the source gives no number.',
      ),
    shown: inBoth('The value with its qualifier and unit as the site prints it; empty without a value.'),
    qualifier: z
      .enum(qualifiers as readonly [Qualifier, ...Qualifier[]])
      .describe('How sure the source is of the value.'),
    plan: z.boolean().describe('Whether the source speaks of something that was still to come.'),
    followed: z.boolean().describe('Whether this is the statement that the site follows.'),
    wording: z.string().describe(`The source’s own words. ${theirs}`),
    language: languageCode.describe('The language of the source’s words.'),
  })
  .describe('What one source says of the figure.')

/** A figure as open data. */
export const factData = z
  .strictObject({
    id: recordId('the figure'),
    pages,
    label: inBoth('What the figure counts or measures.'),
    about: recordId('the topic or organisation that it is a figure of'),
    topics: z.array(recordId('a topic')).describe('The topics that it belongs to; the first is its subject.'),
    unit: z.enum(Object.keys(units) as [Unit, ...Unit[]]).describe('What it is measured in.'),
    differs: z.boolean().describe('Whether the sources give different values or qualifiers.'),
    statements: z.array(statement).min(1).describe('Everything that the sources say of it.'),
    note: inBoth('Why the sources differ, and which one the site follows.').optional(),
    articles,
  })
  .describe('A figure and what each source says of it.')

export type FactData = z.infer<typeof factData>

function factRecord(fact: Fact): FactData {
  const { id, label, about, topics, unit, differs, statements, preferred, note } = fact
  return {
    id,
    pages: pagesOf('facts', id),
    label,
    about,
    topics: topics.map((topic) => topic.id),
    unit,
    differs,
    statements: statements.map((one) => {
      const { source, value, as, plan, wording } = one
      const shown = (language: Language) => figureText(figureParts({ ...one, unit }, { language, style: 'prose' }))
      return {
        source: source.id,
        ...(value === undefined ? {} : { value }),
        shown: { de: shown('de'), en: shown('en') },
        qualifier: as,
        plan,
        followed: one === preferred,
        wording,
        language: source.language,
      }
    }),
    ...(note && { note }),
    articles: articlesUsing('fact', id),
  }
}

/** Every figure of the site, by id. */
export function factsData(): FactData[] {
  return [...facts().values()].sort((a, b) => (a.id < b.id ? -1 : 1)).map(factRecord)
}

const { column, bothColumns, bothCells, sourceColumns, sourceCells } = tables

/** A value that is no number, in both languages. */
function valueWords(value: FactData['statements'][number]['value']) {
  if (typeof value === 'string') return { de: value, en: value }
  return typeof value === 'object' ? value : undefined
}

/** The figures as a table: a row for each statement. */
export function factsTable(records: readonly FactData[], sources: readonly SourceData[]): Table {
  return {
    columns: [
      column('id', 'The stable id of the figure.'),
      ...bothColumns('label', 'What the figure counts or measures.'),
      column('about', 'The id of what it is a figure of.'),
      column('unit', 'What it is measured in.'),
      column('value_number', 'What the source says, where it is a number.', 'number'),
      ...bothColumns('value', 'What the source says, where it is a fraction, a date or words.'),
      ...bothColumns('shown', 'The value with its qualifier and unit as the site prints it.'),
      column('qualifier', 'How sure the source is of the value.'),
      column('plan', 'Whether the source speaks of something that was still to come.', 'boolean'),
      column('followed', 'Whether this is the statement that the site follows.', 'boolean'),
      column('differs', 'Whether the sources of the figure differ.', 'boolean'),
      column('wording', `The source’s own words. ${theirs}`),
      column('wording_language', 'The language of the source’s words.'),
      ...sourceColumns,
      ...bothColumns('note', 'Why the sources differ, and which one the site follows.'),
      ...bothColumns('page', 'The address of the page.'),
    ],
    rows: records.flatMap((record) =>
      record.statements.map(({ source, value, shown, qualifier, plan, followed, wording, language }) => ({
        id: record.id,
        ...bothCells('label', record.label),
        about: record.about,
        unit: record.unit,
        value_number: typeof value === 'number' ? value : undefined,
        ...bothCells('value', valueWords(value)),
        ...bothCells('shown', shown),
        qualifier,
        plan,
        followed,
        differs: record.differs,
        wording,
        wording_language: language,
        ...sourceCells(source, sources),
        ...bothCells('note', record.note),
        ...bothCells('page', record.pages),
      })),
    ),
  }
}
