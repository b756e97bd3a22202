import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it, vi } from 'vitest'
import { setDocuments } from '@/lib/content/fixtures/documents.ts'
import { mostEvents, mostQuotations } from '@/lib/content/long-lists.ts'
import { eventPage, personPage } from './long-list-entry.tsx'
import { sectionPage } from './section.tsx'

vi.mock('@/lib/content/generated.ts', () => import('@/lib/content/fixtures/documents.ts'))

const many = <Fields,>(count: number, id: string, fields: Fields) =>
  Object.fromEntries(Array.from({ length: count }, (_, number) => [`${id}${number}`, fields]))

setDocuments({
  source: { blatt: {} },
  person: { anna: {} },
  quote: many(mostQuotations + 1, 'q', { speaker: 'anna', source: 'blatt' }),
  event: many(mostEvents + 1, 'e', { date: '2025-02-04' }),
})

const html = ({ content }: { content: React.ReactNode }) => renderToStaticMarkup(content)

describe('The page of an event', () => {
  it('says its own address and that in the other language, and its way from the front page', () => {
    const page = eventPage('de', 'e7').page()
    expect(page.metadata.alternates?.canonical).toMatch(/\/de\/chronik\/e7\/$/)
    expect(page.metadata.alternates?.languages).toMatchObject({ en: expect.stringMatching(/\/en\/timeline\/e7\/$/) })
    expect(html(page)).toContain('"@type":"BreadcrumbList"')
  })

  it('is what the timeline leads to, in its lines and to machines', () => {
    const timeline = html(sectionPage('de', 'timeline'))
    expect(timeline).toContain('<li id="e7" class="event">')
    expect(timeline).toContain('<a href="/de/chronik/e7/">')
    expect(timeline).toMatch(/"url":"https:[^"]*\/de\/chronik\/e7\/"/)
  })

  it('is there only for an event', () => {
    expect(() => eventPage('de', 'unknown')).toThrow()
  })
})

describe('The page of a person', () => {
  it('says to machines what the page of all voices does not say any more', () => {
    expect(html(personPage('en', 'anna').page()).match(/"@type":"Quotation"/g)).toHaveLength(mostQuotations + 1)
    const voices = html(sectionPage('en', 'voices'))
    expect(voices).not.toContain('"@type":"Quotation"')
    expect(voices).toContain('"@type":"CollectionPage"')
  })

  it('is there only for a person', () => {
    expect(() => personPage('de', 'unknown')).toThrow()
  })
})
