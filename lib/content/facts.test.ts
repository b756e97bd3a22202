import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { facts, factsBySubject } from './facts.ts'
import { type Documents, setDocuments } from './fixtures/documents.ts'

vi.mock('./generated.ts', () => import('./fixtures/documents.ts'))

type FactFields = NonNullable<Documents['fact']>[string]
type Statement = NonNullable<FactFields['statements']>[number]

const statement = (fields: Partial<Statement> = {}): Statement => ({
  source: 'blatt',
  value: 9,
  as: 'exactly',
  wording: 'neun',
  ...fields,
})

/** What there is to read, with these figures. */
function withFacts(fact: Record<string, FactFields>) {
  setDocuments({
    source: { blatt: {}, magazin: {} },
    organisation: { nvidia: {} },
    topic: {
      anlage: { name: { de: 'Zentrum', en: 'Centre' } },
      energie: { name: { de: 'Ökologie', en: 'Ecology' } },
      leer: {},
    },
    fact: Object.fromEntries(
      Object.entries(fact).map(([id, fields]) => [id, { about: 'anlage', statements: [statement()], ...fields }]),
    ),
  })
}

// In the live preview every call reads anew; so does every test here.
beforeEach(() => {
  vi.stubEnv('NODE_ENV', 'development')
})
afterEach(() => vi.unstubAllEnvs())

const listed = (language: 'de' | 'en') =>
  factsBySubject(language).map(({ topic, facts }) => [topic.id, ...facts.map(({ id }) => id)])

describe('Figures by subject', () => {
  it('have the subjects in the order of their names and the figures in the order of their labels, in that language', () => {
    withFacts({
      a: { label: { de: 'Zahl', en: 'Number' } },
      b: { label: { de: 'Ähre', en: 'Yield' } },
      c: { label: { de: 'Bau', en: 'Build' } },
      d: { about: 'energie' },
    })
    expect(listed('de')).toEqual([
      ['energie', 'd'],
      ['anlage', 'b', 'c', 'a'],
    ])
    expect(listed('en')).toEqual([
      ['anlage', 'c', 'a', 'b'],
      ['energie', 'd'],
    ])
  })

  it('list a figure once, under its first topic', () => {
    withFacts({ a: { topics: ['energie', 'anlage'] } })
    expect(listed('de')).toEqual([['energie', 'a']])
  })

  it('list a figure without topics under what it is a figure of', () => {
    withFacts({ a: { about: 'energie' } })
    expect(listed('de')).toEqual([['energie', 'a']])
  })

  it('leave out no figure in silence: one that belongs to no topic throws', () => {
    withFacts({ a: { about: 'nvidia' } })
    expect(() => factsBySubject('de')).toThrow('"a" has no topic')
  })
})

describe('A figure', () => {
  const only = (statements: Statement[]) => {
    withFacts({ a: { statements } })
    return facts().get('a')
  }

  it('follows the preferred statement, or the only one', () => {
    const preferred = statement({ source: 'magazin', preferred: true })
    expect(only([statement(), preferred])?.preferred.source.id).toBe('magazin')
    expect(only([statement()])?.preferred.source.id).toBe('blatt')
  })

  const differs = (fields: Partial<Statement>) =>
    only([statement({ preferred: true }), statement({ source: 'magazin', ...fields })])?.differs

  it.each([
    ['another value', { value: 10 }],
    ['another qualifier', { as: 'about' as const }],
    ['no value', { value: undefined }],
  ])('differs where a second source gives %s', (_, fields) => {
    expect(differs(fields)).toBe(true)
  })

  it.each([
    ['the same in other words', { wording: 'genau neun' }],
    ['the same as a plan', { plan: true }],
  ])('does not differ where a second source gives %s', (_, fields) => {
    expect(differs(fields)).toBe(false)
  })
})
