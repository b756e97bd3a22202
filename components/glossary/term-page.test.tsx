import type { Root } from 'hast'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import {
  sampleArticle,
  sampleFact,
  sampleOrganisation,
  sampleSource,
  sampleTerm,
  sampleTopic,
} from '@/components/sample.ts'
import type { Term } from '@/lib/content/model.ts'
import { translator } from '@/lib/i18n/translate.ts'
import { TermPage } from './term-page.tsx'

const tree: Root = {
  type: 'root',
  children: [{ type: 'element', tagName: 'p', properties: {}, children: [{ type: 'text', value: 'Rechenleistung.' }] }],
}

const term: Term = {
  ...sampleTerm,
  topics: [],
  sources: [sampleSource('zwei'), sampleSource('eins')],
  facts: [],
  organisations: [],
  production: 'machine-drafted',
  behind: false,
  body: {
    tree,
    facts: new Map(),
    quotes: new Map(),
    partnerTables: new Map(),
    terms: new Map(),
    events: new Map(),
    subjects: new Map(),
    cited: [],
  },
}
const counterpart = { ...sampleTerm, language: 'en' as const, slug: 'exaflops-en' }
const noUses = { articles: [], terms: [] }
const t = translator('de')

const page = (fields: Partial<Term> = {}, uses = noUses as Parameters<typeof TermPage>[0]['uses']) =>
  renderToStaticMarkup(<TermPage term={{ ...term, ...fields }} uses={uses} />)

describe('An entry of the glossary', () => {
  test('has its title, its sentence, its kind, its other names and its text', () => {
    const html = page()
    expect(html).toContain('<h1>ExaFLOPS</h1>')
    expect(html).toContain('Eine Trillion Rechenschritte in der Sekunde.')
    expect(html).toContain(`${t('term.kinds.concept')} · ${t('term.also')}: EFLOPS`)
    expect(html).toContain('<p>Rechenleistung.</p>')
  })

  test('does not announce other names where there are none', () => {
    expect(page({ also: [] })).not.toContain(`${t('term.also')}:`)
  })

  test('has its figures, each with the number of its source in the list of this page', () => {
    const html = page({ facts: [sampleFact] })
    expect(html).toContain(t('term.facts'))
    expect(html).toContain('href="/de/fakten/gpu-count/"')
    expect(html).toContain('href="#source-2"')
    expect(html).toMatch(/<li id="source-2"><a href="\/de\/quellen\/eins\/"/)
  })

  test('leads to those behind it, to its topics and to the texts that use it', () => {
    const html = page(
      { organisations: [sampleOrganisation], topics: [sampleTopic] },
      { ...noUses, articles: [sampleArticle] },
    )
    expect(html).toContain('<a href="/de/partner/nvidia/">NVIDIA</a>')
    expect(html).toContain('<a href="/de/themen/industrial-ai-cloud/">')
    expect(html).toContain('<a href="/de/nachrichten/eine-fabrik-rechnet/">')
  })

  test('has years where very many articles use it, but only where both languages have it', () => {
    const articles = Array.from({ length: 121 }, (_, number) => ({ ...sampleArticle, id: `n${number}` }))
    const year = '/de/glossar/exaflops/2026/'
    expect(page({ counterpart }, { ...noUses, articles })).toContain(`href="${year}"`)
    const alone = page({}, { ...noUses, articles })
    expect(alone).not.toContain(year)
    expect(alone.split('href="/de/nachrichten/eine-fabrik-rechnet/"').length - 1).toBe(121)
  })

  test('has no headings for what it has not', () => {
    const html = page()
    for (const heading of [t('term.facts'), t('term.organisations'), t('use.heading')])
      expect(html).not.toContain(heading)
  })

  test('tells how it came about', () => {
    expect(page()).toContain(t('production.machine-drafted'))
  })

  test('leads to its counterpart in the language switch', () => {
    expect(page({ counterpart })).toContain('href="/en/glossary/exaflops-en/" hrefLang="en"')
  })

  test('says that its original has changed since, and leads there', () => {
    const html = page({ counterpart, behind: true })
    expect(html).toContain(t('behind.text'))
    expect(html).toContain(`<a href="/en/glossary/exaflops-en/" hrefLang="en">${t('behind.original')}</a>`)
    expect(page({ counterpart })).not.toContain(t('behind.text'))
  })
})
