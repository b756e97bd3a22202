import { describe, expect, it, vi } from 'vitest'
import { setDocuments } from './fixtures/documents.ts'
import { organisations, organisationWithUses } from './organisations.ts'

vi.mock('./generated.ts', () => import('./fixtures/documents.ts'))

const says = { de: 'Sie baut.', en: 'It builds.' }
const one = [{ source: 'blatt', value: 9, as: 'exactly' as const, wording: 'neun' }]

setDocuments({
  source: { blatt: {}, magazin: {} },
  topic: { anlage: {} },
  organisation: {
    a: { part: 'publisher' },
    b: { part: 'supplier', name: { de: 'Zentrum', en: 'Centre' } },
    c: { part: 'supplier', name: { de: 'Österreich AG', en: 'Plant' } },
    d: {
      part: 'operator',
      mentions: [
        { source: 'magazin', says, wording: 'soll bauen', plan: true },
        { source: 'blatt', says, wording: 'baut' },
      ],
    },
  },
  person: { chefin: { organisation: 'd' }, andere: { organisation: 'b' } },
  quote: {
    ihres: { speaker: 'chefin', source: 'blatt' },
    fremdes: { speaker: 'andere', source: 'blatt' },
  },
  fact: {
    'of-the-plant': { about: 'anlage', statements: one },
    'of-the-operator': { about: 'd', topics: ['anlage'], statements: one },
  },
  article: { 'opening/de': { text: 'Es baut d, in München.' }, 'other/de': { text: 'Niemand.' } },
})

describe('The list of organisations', () => {
  it('is in the order of their parts in the story, within a part by name', () => {
    expect(organisations('de').map(({ id }) => id)).toEqual(['d', 'c', 'b', 'a'])
  })

  it('follows the names of the language', () => {
    expect(organisations('en').map(({ id }) => id)).toEqual(['d', 'b', 'c', 'a'])
  })
})

describe('An organisation', () => {
  const found = organisationWithUses('d', 'de')

  it('comes with what each source says of it, plans marked', () => {
    expect(found?.mentions.map(({ source, wording, plan }) => [source.id, wording, plan])).toEqual([
      ['magazin', 'soll bauen', true],
      ['blatt', 'baut', false],
    ])
  })

  it('comes with the figures that are about it and with what its people said, not with others', () => {
    expect(found?.facts.map(({ id }) => id)).toEqual(['of-the-operator'])
    expect(found?.quotes.map(({ id }) => id)).toEqual(['ihres'])
  })

  it('comes with the texts that name it', () => {
    expect(found?.articles.map(({ id }) => id)).toEqual(['opening'])
  })

  it('of which nothing is known but its record has empty lists', () => {
    expect(organisationWithUses('a', 'de')).toMatchObject({
      mentions: [],
      facts: [],
      quotes: [],
      articles: [],
      terms: [],
    })
  })

  it('that has no record is not found', () => {
    expect(organisationWithUses('moon', 'de')).toBeUndefined()
  })
})
