import { describe, expect, it, vi } from 'vitest'
import { sitemapEntries } from '../seo/sitemap.ts'
import { setDocuments } from './fixtures/documents.ts'
import { pagePairs, siteEntries } from './site-entries.ts'

vi.mock('./generated.ts', () => import('./fixtures/documents.ts'))

const published = '2025-02-04T12:00:00+01:00'
const updated = '2025-03-01T12:00:00+01:00'

setDocuments({
  source: { blatt: {} },
  organisation: { nvidia: {} },
  topic: { anlage: { slug: { de: 'anlage', en: 'plant' } } },
  fact: {
    'gpu-count': { about: 'anlage', statements: [{ source: 'blatt', value: 9, as: 'exactly', wording: 'neun' }] },
  },
  article: {
    'opening/de': { slug: 'eroeffnung', published },
    'opening/en': { slug: 'opening', published, updated },
    'only-german/de': { slug: 'nur-deutsch', kind: 'explainer', published },
    'draft/de': { draft: true },
  },
  term: {
    'halle/de': { slug: 'halle', updated: '2025-02-04' },
    'halle/en': { slug: 'hall', updated: '2025-02-05' },
    'only-english/en': { slug: 'only-english', updated: '2025-02-06' },
  },
})

const pair = (path: string) =>
  pagePairs().find(({ paths }) => (typeof paths === 'string' ? [paths] : Object.values(paths)).includes(path))

describe('The entries of the site', () => {
  it('are the published texts, each in the section of its kind, and two pages for each record', () => {
    const entries = siteEntries().map(({ language, section, entry }) => `${language} ${section} ${entry}`)
    expect(entries.toSorted()).toEqual([
      'de explained nur-deutsch',
      'de facts gpu-count',
      'de glossary halle',
      'de news eroeffnung',
      'de partners nvidia',
      'de sources blatt',
      'de topics anlage',
      'en facts gpu-count',
      'en glossary hall',
      'en glossary only-english',
      'en news opening',
      'en partners nvidia',
      'en sources blatt',
      'en topics plant',
    ])
  })
})

describe('The pages of the site', () => {
  it('have the language choice, both front pages and every section as well', () => {
    expect(pagePairs().slice(0, 3)).toEqual([
      { paths: '/' },
      { paths: { de: '/de/', en: '/en/' } },
      { paths: { de: '/de/nachrichten/', en: '/en/news/' } },
    ])
    expect(pair('/en/corrections/')).toEqual({ paths: { de: '/de/korrekturen/', en: '/en/corrections/' } })
  })

  it.each([
    ['an article', '/de/nachrichten/eroeffnung/', '/en/news/opening/'],
    ['an entry of the glossary', '/de/glossar/halle/', '/en/glossary/hall/'],
    ['a topic', '/de/themen/anlage/', '/en/topics/plant/'],
    ['a figure', '/de/fakten/gpu-count/', '/en/facts/gpu-count/'],
    ['an organisation', '/de/partner/nvidia/', '/en/partners/nvidia/'],
    ['a source', '/de/quellen/blatt/', '/en/sources/blatt/'],
  ])('lead from %s to its counterpart, each at its own address', (_, de, en) => {
    expect(pair(de)?.paths).toEqual({ de, en })
  })

  it('name the section of a page below one, and only there', () => {
    expect(pair('/de/nachrichten/eroeffnung/')?.section).toBe('news')
    expect(pair('/en/facts/gpu-count/')?.section).toBe('facts')
    expect(pair('/de/fakten/')?.section).toBeUndefined()
  })

  it('have a single path for a text in one language', () => {
    expect(pair('/de/erklaert/nur-deutsch/')?.paths).toBe('/de/erklaert/nur-deutsch/')
    expect(pair('/en/glossary/only-english/')?.paths).toBe('/en/glossary/only-english/')
  })
})

describe('The sitemaps of these pages', () => {
  const dates = Object.fromEntries(
    [...sitemapEntries(pagePairs()).values()].flat().map((entry) => [new URL(entry.url).pathname, entry.updated]),
  )

  it('gives each language the date of its own text: its last change, or its publication', () => {
    expect(dates).toMatchObject({
      '/de/nachrichten/eroeffnung/': published,
      '/en/news/opening/': updated,
      '/de/glossar/halle/': '2025-02-04',
      '/en/glossary/hall/': '2025-02-05',
    })
  })

  it('gives a text in one language its date too', () => {
    expect(dates).toMatchObject({
      '/de/erklaert/nur-deutsch/': published,
      '/en/glossary/only-english/': '2025-02-06',
    })
  })

  it('gives none to a record, of which no change is known', () => {
    expect(dates['/de/fakten/gpu-count/']).toBeUndefined()
    expect(dates['/en/topics/plant/']).toBeUndefined()
  })
})
