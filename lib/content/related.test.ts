import { describe, expect, it, vi } from 'vitest'
import { articleDocuments } from './article-documents.ts'
import { setDocuments } from './fixtures/documents.ts'
import { relatedArticles } from './related.ts'

vi.mock('./generated.ts', () => import('./fixtures/documents.ts'))

const figure = {
  about: 'anlage',
  statements: [{ source: 'blatt', value: 9, as: 'exactly' as const, wording: 'neun' }],
}
const showing = (...facts: string[]) => ({ text: facts.map((id) => `Es sind <Fact id="${id}" />.`).join('\n\n') })

// The ids run against the closeness, so that an order by ids is none by closeness.
setDocuments({
  source: { blatt: {}, zeitung: {} },
  topic: { energie: {}, netz: {} },
  organisation: { siemens: { name: { de: 'Siemens', en: 'Siemens' } } },
  term: { 'rechner/de': {} },
  fact: { everywhere: figure, common: figure, rare: figure },
  article: {
    'opening/de': {
      topics: ['energie'],
      sources: ['zeitung'],
      text: '<FactBox facts="everywhere common rare" />\n\nAuch Siemens und ein <Term id="rechner">Rechner</Term>.',
    },
    'a-common/de': showing('everywhere', 'common'),
    'b-common/de': showing('everywhere', 'common'),
    'c-common/de': showing('everywhere', 'common'),
    'd-rare/de': showing('everywhere', 'rare'),
    'e-topic/de': { topics: ['energie'], ...showing('everywhere') },
    'f-topic-and-common/de': { topics: ['energie'], ...showing('everywhere', 'common') },
    'g-organisation/de': { text: 'Es baut Siemens, mit <Fact id="everywhere" />.' },
    'h-term/de': { text: 'Ein <Term id="rechner">Rechner</Term> mit <Fact id="everywhere" />.' },
    'i-nothing/de': { topics: ['netz'], sources: ['zeitung'], ...showing('everywhere') },
    'j-draft/de': { topics: ['energie'], draft: true },
    'k-english/en': { topics: ['energie'] },
    'l-english/en': { topics: ['energie', 'netz'] },
    'm-english/en': { topics: ['netz'] },
  },
})

function related(id: string, language: 'de' | 'en' = 'de', count = 20): string[] {
  const found = articleDocuments().find(({ summary }) => summary.id === id && summary.language === language)
  return found ? relatedArticles(found.summary, count).map((one) => one.id) : []
}

describe('Related articles', () => {
  it('come with the closest first: what few articles share counts more, and a topic counts twice', () => {
    expect(related('opening')).toEqual([
      'f-topic-and-common',
      'e-topic',
      // What two articles share alone, whatever it is, counts the same; then the order is that of the ids.
      'd-rare',
      'g-organisation',
      'h-term',
      'a-common',
      'b-common',
      'c-common',
    ])
  })

  it('leave out the article itself, and one that shares only a source and what all articles have', () => {
    expect(related('opening')).not.toContain('opening')
    expect(related('opening')).not.toContain('i-nothing')
    expect(related('i-nothing')).toEqual([])
  })

  it('are published and in the same language', () => {
    expect(related('opening')).not.toContain('j-draft')
    expect(related('k-english', 'en')).toEqual(['l-english'])
  })

  it('are at most as many as asked for', () => {
    expect(related('opening', 'de', 2)).toEqual(['f-topic-and-common', 'e-topic'])
  })
})
