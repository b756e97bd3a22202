import { describe, expect, it, vi } from 'vitest'
import { setDocuments } from './fixtures/documents.ts'
import { recordsUsedBy, type UsedKind, usesOf } from './uses.ts'

vi.mock('./generated.ts', () => import('./fixtures/documents.ts'))

const says = (source: string, preferred?: true) => ({
  source,
  value: 9,
  as: 'exactly' as const,
  wording: 'neun',
  ...(preferred ? { preferred } : {}),
})
const figure = { about: 'anlage', statements: [says('blatt', true), says('magazin')] }

setDocuments({
  source: { blatt: {}, magazin: {}, zeitung: {}, radio: {} },
  topic: { anlage: {} },
  organisation: {
    telekom: { name: { de: 'Telekom', en: 'Telekom' } },
    nvidia: { name: { de: 'NVIDIA', en: 'NVIDIA' } },
    sap: { name: { de: 'SAP', en: 'SAP' } },
    polarise: {
      name: { de: 'Polarise', en: 'Polarise' },
      roles: [
        {
          in: 'anlage',
          position: 1,
          component: { de: 'Halle', en: 'Hall' },
          task: { de: 'Bau', en: 'Building' },
          source: 'radio',
        },
      ],
    },
    ey: { name: { de: 'EY', en: 'EY' } },
  },
  person: { chefin: { organisation: 'telekom' } },
  quote: { satz: { speaker: 'chefin', source: 'zeitung' } },
  fact: { 'gpu-count': figure, power: figure, area: figure, unused: figure },
  term: {
    'rechner/de': { title: 'Rechner' },
    'rechner/en': { title: 'Computer' },
    'halle/de': {
      title: 'Halle',
      text: 'Ein <Term id="rechner">Rechner</Term> von NVIDIA mit <Fact id="power" source="magazin" />.',
      sources: ['zeitung'],
      facts: ['area'],
      organisations: ['ey'],
    },
    'bau/de': { title: 'Bau', facts: ['area'] },
  },
  article: {
    'a-older/de': { published: '2025-01-01T12:00:00+01:00', text: 'Es sind <Fact id="gpu-count" />.' },
    'b-newer/de': {
      published: '2025-03-01T12:00:00+01:00',
      title: 'NVIDIA liefert',
      summary: 'Auch SAP.',
      keyPoints: ['Polarise baut.', 'Sonst keiner.'],
      text: 'In der <Term id="rechner">Anlage</Term>:\n\n<FactBox facts="gpu-count power" />\n',
      sources: ['radio'],
    },
    'c-quotes/de': { text: '<Quote id="satz" />\n' },
    'd-partners/de': { text: '<PartnerTable of="anlage" />\n' },
    'e-english/en': { text: 'There are <Fact id="gpu-count" source="magazin" />.' },
    'f-draft/de': { draft: true, text: 'Es sind <Fact id="gpu-count" />.' },
  },
})

const articles = (kind: UsedKind, id: string, language: 'de' | 'en' = 'de') =>
  usesOf(language, kind, id).articles.map((one) => one.id)
const terms = (kind: UsedKind, id: string) => usesOf('de', kind, id).terms.map((one) => one.id)

describe('A record is used', () => {
  it('by the published articles of the language that show it, newest first', () => {
    expect(articles('fact', 'gpu-count')).toEqual(['b-newer', 'a-older'])
    expect(articles('fact', 'gpu-count', 'en')).toEqual(['e-english'])
  })

  it('by the entries of the glossary that list it or show it in their text, in the order of the alphabet', () => {
    expect(terms('fact', 'area')).toEqual(['bau', 'halle'])
    expect(terms('fact', 'power')).toEqual(['halle'])
    expect(terms('organisation', 'ey')).toEqual(['halle'])
  })

  it('by nothing when no text shows it', () => {
    expect(usesOf('de', 'fact', 'unused')).toEqual({ articles: [], terms: [] })
  })

  it('when it is an entry of the glossary, by the texts whose words lead there', () => {
    expect(usesOf('de', 'term', 'rechner')).toMatchObject({ articles: [{ id: 'b-newer' }], terms: [{ id: 'halle' }] })
  })

  it('when it is a quotation, by the articles that print it', () => {
    expect(articles('quote', 'satz')).toEqual(['c-quotes'])
  })
})

describe('An organisation is used', () => {
  it('where its name stands in headline, summary, key points or text', () => {
    expect(articles('organisation', 'nvidia')).toEqual(['b-newer'])
    expect(articles('organisation', 'sap')).toEqual(['b-newer'])
    expect(articles('organisation', 'polarise')).toContain('b-newer')
    expect(terms('organisation', 'nvidia')).toEqual(['halle'])
  })

  it('where one of its people is quoted', () => {
    expect(articles('organisation', 'telekom')).toEqual(['c-quotes'])
  })

  it('where a table of partners lists it', () => {
    expect(articles('organisation', 'polarise')).toContain('d-partners')
  })
})

describe('A source is used', () => {
  it('by an article that names it, and by one whose figure, quotation or table it is the source of', () => {
    expect(articles('source', 'radio')).toEqual(['b-newer', 'd-partners'])
    expect(articles('source', 'zeitung')).toEqual(['c-quotes'])
    expect(articles('source', 'magazin', 'en')).toEqual(['e-english'])
  })

  it('by no article whose figure another source is printed for', () => {
    expect(articles('source', 'blatt', 'en')).toEqual([])
  })

  it('by an entry of the glossary that names it, and by one whose figure it is the source of', () => {
    expect(terms('source', 'zeitung')).toEqual(['halle'])
    expect(terms('source', 'magazin')).toEqual(['halle'])
  })
})

it('The records of an article are those that it uses in its own language', () => {
  expect([...recordsUsedBy({ language: 'de', id: 'b-newer' })].toSorted()).toEqual([
    'fact/gpu-count',
    'fact/power',
    'organisation/nvidia',
    'organisation/polarise',
    'organisation/sap',
    'source/blatt',
    'source/radio',
    'term/rechner',
  ])
  expect(recordsUsedBy({ language: 'en', id: 'b-newer' }).size).toBe(0)
})
