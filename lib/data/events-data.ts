import { z } from 'zod'
import { timeline } from '../content/events.ts'
import type { TimelineEvent } from '../content/model.ts'
import { languages } from '../languages.ts'
import {
  article,
  articleData,
  inBoth,
  languageCode,
  pages,
  pagesOf,
  recordId,
  type SourceData,
  sourceId,
  theirs,
} from './shared.ts'
import { type Table, tables } from './table.ts'

const evidence = z
  .strictObject({
    source: sourceId,
    wording: z.string().describe(`The source’s own words. ${theirs}`),
    language: languageCode.describe('The language of the source’s words.'),
  })
  .describe('Words of a source on which the entry rests.')

/** An event as open data. */
export const eventData = z
  .strictObject({
    id: recordId('the event'),
    pages,
    title: inBoth('What happened, or was to happen.'),
    text: inBoth('What a reader should know of it.'),
    date: z
      .string()
      .regex(/^\d{4}-(Q[1-4]|\d\d(-\d\d)?)$/)
      .optional()
      .describe('The day, month or quarter, as precise as the sources are: 2026-02-04, 2026-02 or 2026-Q1.'),
    when: inBoth('What is known of the time where no source gives a date.').optional(),
    plan: z.boolean().describe('Whether the sources speak of something that was or is still to come.'),
    outcome: recordId('the event that came of a plan').optional(),
    facts: z.array(recordId('a figure')).describe('The figures that belong to it.'),
    evidence: z.array(evidence).min(1).describe('What the sources say of it.'),
    article: article.optional().describe('The published article that tells it.'),
  })
  .describe('Something that happened or was planned.')

export type EventData = z.infer<typeof eventData>

function eventRecord(event: TimelineEvent, versions: readonly TimelineEvent[]): EventData {
  const { id, title, text, date, when, plan, outcome, facts } = event
  const [told] = articleData(versions.flatMap((one) => (one.id === id && one.article ? [one.article] : [])))
  return {
    id,
    pages: pagesOf('timeline', undefined, id),
    title,
    text,
    ...(date && { date }),
    ...(when && { when }),
    plan,
    ...(outcome && { outcome: outcome.id }),
    facts: facts.map((fact) => fact.id),
    evidence: event.evidence.map(({ source, wording }) => ({ source: source.id, wording, language: source.language })),
    ...(told && { article: told }),
  }
}

/** Every event and plan of the site, in the order of time. */
export function eventsData(): EventData[] {
  const versions = languages.flatMap((language) => timeline(language))
  return timeline(languages[0]).map((event) => eventRecord(event, versions))
}

const { column, bothColumns, bothCells, sourceColumns, sourceCells } = tables

/** The events as a table: a row for the words of each source. */
export function eventsTable(records: readonly EventData[], sources: readonly SourceData[]): Table {
  return {
    columns: [
      column('id', 'The stable id of the event.'),
      ...bothColumns('title', 'What happened, or was to happen.'),
      ...bothColumns('text', 'What a reader should know of it.'),
      column('date', 'The day, month or quarter: 2026-02-04, 2026-02 or 2026-Q1.'),
      ...bothColumns('when', 'What is known of the time where no source gives a date.'),
      column('plan', 'Whether the sources speak of something that was or is still to come.', 'boolean'),
      column('outcome', 'The id of the event that came of a plan.'),
      column('wording', `The source’s own words. ${theirs}`),
      column('wording_language', 'The language of the source’s words.'),
      ...sourceColumns,
      ...bothColumns('page', 'The address of the event on its page.'),
    ],
    rows: records.flatMap((record) =>
      record.evidence.map(({ source, wording, language }) => ({
        id: record.id,
        ...bothCells('title', record.title),
        ...bothCells('text', record.text),
        date: record.date,
        ...bothCells('when', record.when),
        plan: record.plan,
        outcome: record.outcome,
        wording,
        wording_language: language,
        ...sourceCells(source, sources),
        ...bothCells('page', record.pages),
      })),
    ),
  }
}
