import { describe, expect, it, vi } from 'vitest'
import { setDocuments } from '../content/fixtures/documents.ts'
import { mostEvents, mostQuotations } from '../content/long-lists.ts'
import { textPageSections } from '../routes.ts'
import { searchRecords } from './search-records.ts'

vi.mock('../content/generated.ts', () => import('../content/fixtures/documents.ts'))

const many = <Fields>(count: number, id: string, fields: Fields) =>
  Object.fromEntries(Array.from({ length: count }, (_, number) => [`${id}${number}`, fields]))

setDocuments({
  source: { blatt: {} },
  person: { anna: {}, bernd: {} },
  quote: {
    ...many(mostQuotations, 'a', { speaker: 'anna', source: 'blatt' }),
    b: { speaker: 'bernd', source: 'blatt' },
  },
  event: many(mostEvents, 'e', { date: '2025-02-04' }),
  page: Object.fromEntries(
    textPageSections.flatMap((id) =>
      ['de', 'en'].map((language) => [
        `${id}/${language}`,
        { title: id, summary: 'Ein Satz.', updated: '2025-02-04', production: 'human', sources: [] },
      ]),
    ),
  ),
})

const found = (kind: string) => searchRecords('de').flatMap((one) => (one.kind === kind ? [one.address] : []))

describe('What the search finds', () => {
  it('leads to a person’s own page where one page cannot hold all quotations', () => {
    expect(found('person')).toEqual(['/de/stimmen/anna/', '/de/stimmen/bernd/'])
  })

  it('leads to the place of an event where one page tells all', () => {
    expect(found('event')).toHaveLength(mostEvents)
    expect(found('event')).toContain('/de/chronik/#e0')
  })
})
