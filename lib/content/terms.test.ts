import { describe, expect, it, vi } from 'vitest'
import { setDocuments } from './fixtures/documents.ts'
import { hashOfWords } from './history/text-hash.ts'
import { termBySlug, terms } from './terms.ts'

vi.mock('./generated.ts', () => import('./fixtures/documents.ts'))

const original = { title: 'Halle', summary: 'Ein Raum.', text: 'Dort steht <Fact id="gpu-count" />.' }
const hash = hashOfWords(original, original.text)

setDocuments({
  source: { blatt: {}, magazin: {} },
  topic: { anlage: {} },
  organisation: { nvidia: {} },
  fact: {
    'gpu-count': { about: 'anlage', statements: [{ source: 'magazin', value: 9, as: 'exactly', wording: 'neun' }] },
  },
  term: {
    'a/de': { title: 'Zuse', slug: 'zuse-de' },
    'a/en': { title: 'Aggregate' },
    'b/de': { title: 'Äther' },
    'b/en': { title: 'Wave' },
    'halle/de': {
      ...original,
      topics: ['anlage'],
      sources: ['blatt'],
      facts: ['gpu-count'],
      organisations: ['nvidia'],
    },
    'halle/en': { title: 'Hall', slug: 'hall', original: { language: 'de', hash } },
    'turm/de': { title: 'Turm' },
    'turm/en': { title: 'Tower', original: { language: 'de', hash } },
    'nur-deutsch/de': { title: 'Betrieb' },
  },
})

describe('The glossary', () => {
  it('stands in the alphabetical order of its language, in German with Ä beside A', () => {
    expect(terms('de').map(({ title }) => title)).toEqual(['Äther', 'Betrieb', 'Halle', 'Turm', 'Zuse'])
    expect(terms('en').map(({ title }) => title)).toEqual(['Aggregate', 'Hall', 'Tower', 'Wave'])
  })
})

describe('An entry', () => {
  it('is found by the slug of its own language only', () => {
    expect(termBySlug('en', 'hall')?.title).toBe('Hall')
    expect(termBySlug('de', 'hall')).toBeUndefined()
    expect(termBySlug('en', 'zuse-de')).toBeUndefined()
  })

  it('comes with the records that it names', () => {
    const { topics, facts, organisations } = termBySlug('de', 'halle') ?? {}
    expect([topics, facts, organisations].map((records) => records?.map(({ id }) => id))).toEqual([
      ['anlage'],
      ['gpu-count'],
      ['nvidia'],
    ])
  })

  it('numbers its own sources first, then those of the figures in its text', () => {
    expect(termBySlug('de', 'halle')?.sources.map(({ id }) => id)).toEqual(['blatt', 'magazin'])
  })

  it('knows the same entry in the other language, where there is one', () => {
    expect(termBySlug('de', 'halle')?.counterpart).toMatchObject({ language: 'en', slug: 'hall' })
    expect(termBySlug('de', 'nur-deutsch')).not.toHaveProperty('counterpart')
  })

  it('is behind when its original is no longer what it was translated from', () => {
    expect(termBySlug('en', 'hall')?.behind).toBe(false)
    expect(termBySlug('en', 'turm')?.behind).toBe(true)
  })

  it('is never behind when it is itself the original', () => {
    expect(termBySlug('de', 'turm')?.behind).toBe(false)
  })
})
