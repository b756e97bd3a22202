import { describe, expect, it, vi } from 'vitest'
import { setDocuments } from './fixtures/documents.ts'
import { voices } from './voices.ts'

vi.mock('./generated.ts', () => import('./fixtures/documents.ts'))

const by = (speaker: string, date: string, otherVersion?: string) => ({
  speaker,
  date,
  source: 'blatt',
  ...(otherVersion ? { otherVersion } : {}),
})

setDocuments({
  source: { blatt: {} },
  organisation: { telekom: {} },
  person: {
    a: { name: 'Anna Zander', organisation: 'telekom' },
    b: { name: 'Bernd van der Ödland' },
    c: { name: 'Carla Peters' },
    silent: { name: 'Dora Adler' },
  },
  quote: {
    first: by('a', '2025-01-05'),
    'a-later-version': by('a', '2025-01-07', 'first'),
    'between-them': by('a', '2025-01-06'),
    'early-version': by('b', '2025-01-01', 'named-by-the-earlier'),
    'named-by-the-earlier': by('b', '2025-01-02'),
    only: by('c', '2025-01-01'),
  },
})

const quoted = (id: string) =>
  voices()
    .find(({ person }) => person.id === id)
    ?.quotes.map((versions) => versions.map((quote) => quote.id))

describe('Voices', () => {
  it('are in the order of last names, with Ö beside O, and leave out whom nobody quotes', () => {
    expect(voices().map(({ person }) => person.name)).toEqual(['Bernd van der Ödland', 'Carla Peters', 'Anna Zander'])
  })

  it('have their quotations in the order of days', () => {
    expect(quoted('a')?.map(([first]) => first)).toEqual(['first', 'between-them'])
  })

  it('put two versions of one sentence together, whichever of them names the other', () => {
    expect(quoted('a')).toContainEqual(['first', 'a-later-version'])
    expect(quoted('b')).toEqual([['early-version', 'named-by-the-earlier']])
  })

  it('keep different sentences apart', () => {
    expect(quoted('a')).toContainEqual(['between-them'])
    expect(quoted('c')).toEqual([['only']])
  })

  it('name the organisation of a person, where there is a record of it', () => {
    const organisations = voices().map(({ person, organisation }) => [person.id, organisation?.id])
    expect(Object.fromEntries(organisations)).toEqual({ a: 'telekom', b: undefined, c: undefined })
  })
})
