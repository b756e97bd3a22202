import { describe, expect, it, vi } from 'vitest'
import { setDocuments } from './fixtures/documents.ts'
import { topicBySlug, topics } from './topics.ts'

vi.mock('./generated.ts', () => import('./fixtures/documents.ts'))

const about = (topics: string[]) => ({
  about: 'anlage',
  topics,
  statements: [{ source: 'blatt', value: 9, as: 'exactly' as const, wording: 'neun' }],
})

setDocuments({
  source: { blatt: {} },
  topic: {
    anlage: { name: { de: 'Zentrum', en: 'Centre' }, slug: { de: 'zentrum', en: 'centre' } },
    energie: { name: { de: 'Ökologie', en: 'Ecology' }, slug: { de: 'oekologie', en: 'ecology' } },
    leer: { name: { de: 'Recht', en: 'Law' }, slug: { de: 'recht', en: 'law' } },
  },
  article: {
    'a-older/de': { topics: ['energie', 'anlage'], published: '2025-01-01T12:00:00+01:00' },
    'b-newer/de': { topics: ['anlage'], published: '2025-02-01T12:00:00+01:00' },
    'c-draft/de': { topics: ['anlage'], draft: true },
    'd-english/en': { topics: ['anlage'] },
    'e-elsewhere/de': { topics: ['energie'] },
  },
  fact: { first: about(['anlage']), second: about(['energie', 'anlage']), elsewhere: about(['energie']) },
  term: {
    'a/de': { title: 'Wärme', topics: ['anlage'] },
    'a/en': { title: 'Heat', topics: ['anlage'] },
    'b/de': { title: 'Halle', topics: ['anlage'] },
    'c/de': { title: 'Netz', topics: ['energie'] },
  },
})

const ids = (records: readonly { id: string }[] | undefined) => records?.map(({ id }) => id)

describe('Topics', () => {
  it('are listed in the order of their names in the language, those without contents too', () => {
    expect(topics('de').map(({ topic }) => topic.id)).toEqual(['energie', 'leer', 'anlage'])
    expect(topics('en').map(({ topic }) => topic.id)).toEqual(['anlage', 'energie', 'leer'])
  })

  it('have the published articles of the language, newest first', () => {
    expect(ids(topicBySlug('de', 'zentrum')?.articles)).toEqual(['b-newer', 'a-older'])
    expect(ids(topicBySlug('en', 'centre')?.articles)).toEqual(['d-english'])
  })

  it('have every figure that names the topic, whether it is its subject or not', () => {
    expect(ids(topicBySlug('de', 'zentrum')?.facts)?.toSorted()).toEqual(['first', 'second'])
  })

  it('have their terms in the alphabetical order of the language', () => {
    expect(topicBySlug('de', 'zentrum')?.terms.map(({ title }) => title)).toEqual(['Halle', 'Wärme'])
    expect(topicBySlug('en', 'centre')?.terms.map(({ title }) => title)).toEqual(['Heat'])
  })

  it('are found by the slug of their language only', () => {
    expect(topicBySlug('de', 'recht')?.topic.id).toBe('leer')
    expect(topicBySlug('de', 'law')).toBeUndefined()
  })
})
