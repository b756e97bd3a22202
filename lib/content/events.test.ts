import { describe, expect, it, vi } from 'vitest'
import { timeline } from './events.ts'
import { setDocuments } from './fixtures/documents.ts'

vi.mock('./generated.ts', () => import('./fixtures/documents.ts'))

// The ids run against the order of time, so that an order by ids is none by time.
setDocuments({
  source: { blatt: {} },
  topic: { anlage: {} },
  fact: { start: { about: 'anlage', statements: [{ source: 'blatt', value: 9, as: 'exactly', wording: 'neun' }] } },
  article: {
    'opening/de': { title: 'Eine Fabrik rechnet' },
    'draft/de': { draft: true },
    'future/de': { published: '9999-01-01T00:00:00+01:00' },
  },
  event: {
    'a-undated': { when: { de: 'später', en: 'later' } },
    'b-october': { date: '2025-10-01' },
    'c-fourth-quarter': { date: '2025-Q4' },
    'd-september': { date: '2025-09-30', article: 'future' },
    'e-fifth-of-february': { date: '2025-02-05', article: 'draft' },
    'f-opening': {
      title: { de: 'Eröffnung', en: 'Opening' },
      date: '2025-02-01',
      article: 'opening',
      facts: ['start'],
      evidence: [{ source: 'blatt', wording: 'ist eröffnet' }],
    },
    'g-february': { date: '2025-02' },
    'h-first-of-january': { date: '2025-01-01' },
    'i-plan': { date: '2025-Q1', plan: true, outcome: 'f-opening' },
    'j-announcement': { date: '2024-12-31' },
    'k-undated': { when: { de: 'später', en: 'later' } },
  },
})

const event = (id: string, language: 'de' | 'en' = 'de') => timeline(language).find((one) => one.id === id)

describe('The timeline', () => {
  it('is in the order of time: a quarter and a month begin before their days, and what has no date comes last', () => {
    expect(timeline('de').map(({ id, date }) => date ?? id)).toEqual([
      '2024-12-31',
      '2025-Q1',
      '2025-01-01',
      '2025-02',
      '2025-02-01',
      '2025-02-05',
      '2025-09-30',
      '2025-Q4',
      '2025-10-01',
      'a-undated',
      'k-undated',
    ])
  })

  it('tells a plan from what happened, and what came of the plan', () => {
    expect(event('i-plan')).toMatchObject({
      plan: true,
      outcome: { id: 'f-opening', title: { de: 'Eröffnung', en: 'Opening' } },
    })
    expect(event('f-opening')?.plan).toBe(false)
    expect(event('f-opening')).not.toHaveProperty('outcome')
  })

  it('leads from an event to the article that tells it, and to none that is not published in the language', () => {
    expect(event('f-opening')?.article?.title).toBe('Eine Fabrik rechnet')
    expect(event('f-opening', 'en')).not.toHaveProperty('article')
    expect(event('e-fifth-of-february')).not.toHaveProperty('article')
    expect(event('d-september')).not.toHaveProperty('article')
  })

  it('has the figures of an event and the words of its sources', () => {
    expect(event('f-opening')?.facts.map(({ id }) => id)).toEqual(['start'])
    expect(event('f-opening')?.evidence).toEqual([
      { source: expect.objectContaining({ id: 'blatt' }), wording: 'ist eröffnet' },
    ])
  })
})
