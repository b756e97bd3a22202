import { describe, expect, it, vi } from 'vitest'
import { setDocuments } from './fixtures/documents.ts'
import { eventsHavePages, mostEvents, mostQuotations, voicesHavePages } from './long-lists.ts'
import { pagePairs, siteEntries } from './site-entries.ts'

vi.mock('./generated.ts', () => import('./fixtures/documents.ts'))

const many = <Fields>(count: number, id: string, fields: Fields) =>
  Object.fromEntries(Array.from({ length: count }, (_, number) => [`${id}${number}`, fields]))

setDocuments({
  source: { blatt: {} },
  person: { anna: {}, bernd: {}, silent: {} },
  quote: {
    ...many(mostQuotations, 'a', { speaker: 'anna', source: 'blatt' }),
    b: { speaker: 'bernd', source: 'blatt' },
  },
  event: many(mostEvents, 'e', { date: '2025-02-04' }),
})

const entriesOf = (section: string) =>
  siteEntries().flatMap((one) => (one.section === section ? [`${one.language} ${one.entry}`] : []))

describe('Of more quotations than one page holds', () => {
  it('each person has those in a page of each language, but nobody whom no one quotes', () => {
    expect(voicesHavePages()).toBe(true)
    expect(entriesOf('voices').toSorted()).toEqual(['de anna', 'de bernd', 'en anna', 'en bernd'])
  })

  it('search engines are told the pages of both languages together', () => {
    expect(pagePairs()).toContainEqual({
      paths: { de: '/de/stimmen/anna/', en: '/en/voices/anna/' },
      section: 'voices',
    })
  })
})

describe('As many events as one page holds', () => {
  it('have no pages of their own', () => {
    expect(eventsHavePages()).toBe(false)
    expect(entriesOf('timeline')).toEqual([])
  })
})
