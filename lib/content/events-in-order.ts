import type { EventRecord } from './definitions/event.ts'
import { facts } from './facts.ts'
import { generatedDocuments } from './generated.ts'
import type { RecordedEvent } from './model.ts'
import { once } from './once.ts'
import { resolved, sourceRecords } from './records.ts'

/** What a date is sorted by: a month and a quarter begin before their first day, and what has no date comes last. */
function beginOf(date: string | undefined): string {
  const [, year, quarter] = /^(\d{4})-Q([1-4])$/.exec(date ?? '') ?? []
  return year ? `${year}-${String(Number(quarter) * 3 - 2).padStart(2, '0')}` : (date ?? '9999')
}

/**
 * Every event and plan, in the order of time; what has no date comes last. Apart from the articles that tell them, so that
 * the body of an article may show events.
 */
export const eventsInOrder: () => readonly RecordedEvent[] = once('events', () => {
  const records = [...generatedDocuments<EventRecord>('event')].map(({ _raw, ...fields }) => ({
    id: _raw.sourceFileName.replace(/\.yaml$/, ''),
    fields: fields as EventRecord,
  }))
  const titles = new Map(records.map(({ id, fields }) => [id, fields.title]))
  return records
    .map(({ id, fields }) => {
      const { title, text, date, when, plan, outcome, article, facts: figures, evidence } = fields
      const outcomeTitle = outcome ? titles.get(outcome) : undefined
      return {
        id,
        title,
        text,
        plan: plan ?? false,
        facts: (figures ?? []).map((one) => resolved(facts(), 'figure', one)),
        evidence: evidence.map(({ source, wording }) => ({
          source: resolved(sourceRecords(), 'source', source),
          wording,
        })),
        ...(date ? { date } : {}),
        ...(when ? { when } : {}),
        ...(outcome && outcomeTitle ? { outcome: { id: outcome, title: outcomeTitle } } : {}),
        ...(article ? { articleId: article } : {}),
      }
    })
    .sort((a, b) => {
      const [first, second] = [beginOf(a.date), beginOf(b.date)]
      return first < second ? -1 : first > second ? 1 : a.id < b.id ? -1 : 1
    })
})
