import type { FactRecord } from './definitions/fact.ts'
import type { Kind } from './definitions/kinds.ts'
import type { OrganisationRecord, PersonRecord, QuoteRecord, SourceRecord, TopicRecord } from './definitions/records.ts'
import { generatedDocuments } from './generated.ts'
import type { WithId } from './model.ts'
import { once } from './once.ts'

/** The records of a kind by id, in the order of their ids. */
function recordsOf<Fields>(kind: Kind) {
  return once(`${kind}-records`, () => {
    const records = new Map<string, WithId<Fields>>()
    for (const { _raw, ...fields } of generatedDocuments<Fields>(kind)) {
      const id = _raw.sourceFileName.replace(/\.yaml$/, '')
      records.set(id, { ...(fields as unknown as Fields), id })
    }
    return records
  })
}

export const factRecords = recordsOf<FactRecord>('fact')
export const quoteRecords = recordsOf<QuoteRecord>('quote')
export const personRecords = recordsOf<PersonRecord>('person')
export const organisationRecords = recordsOf<OrganisationRecord>('organisation')
export const topicRecords = recordsOf<TopicRecord>('topic')
export const sourceRecords = recordsOf<SourceRecord>('source')

/**
 * The record that a reference names.
 *
 * @throws when it does not exist, which `npm run check` reports with its place
 */
export function resolved<Item>(records: ReadonlyMap<string, Item>, kind: string, id: string): Item {
  const record = records.get(id)
  if (record === undefined) throw new Error(`There is no ${kind} "${id}"; run "npm run check" to see where it is named`)
  return record
}
