import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import {
  sampleArticle,
  sampleEvent,
  sampleFact,
  sampleOrganisation,
  sampleQuote,
  sampleSource,
} from '@/components/sample.ts'
import type { SourceWithUses } from '@/lib/content/sources.ts'
import { translator } from '@/lib/i18n/translate.ts'
import { SourcePage } from './source-page.tsx'

const source = sampleSource('drei')
const nothing: SourceWithUses = {
  source,
  facts: [],
  quotes: [],
  organisations: [],
  events: [],
  articles: [],
  terms: [],
}
const mention = { source, says: { de: 'Soll liefern.', en: 'Is to deliver.' }, wording: 'soll liefern', plan: true }
const event = {
  ...sampleEvent,
  plan: true,
  evidence: [{ source, wording: 'soll eröffnen' }, ...sampleEvent.evidence],
}
const all: SourceWithUses = {
  source,
  facts: [sampleFact],
  quotes: [{ ...sampleQuote, source }],
  organisations: [{ organisation: sampleOrganisation, mention }],
  events: [event],
  articles: [sampleArticle],
  terms: [],
}

const page = (found: SourceWithUses, language: 'de' | 'en' = 'en') =>
  renderToStaticMarkup(<SourcePage found={found} language={language} />)
const text = (html: string) => html.replace(/<[^>]+>/g, '').replaceAll('\u00a0', ' ')
const plan = ` (${translator('en')('factBox.plan')})`

describe('A source’s page', () => {
  test('says what it is: title, publisher, kind, day and language', () => {
    const html = page(nothing)
    const t = translator('en')
    expect(html).toContain('<cite lang="de">Eine KI-Fabrik für München</cite>')
    for (const detail of [
      'not named',
      t('source.kinds.analysis'),
      '4 February 2026',
      t('languageName.de'),
      'A report.',
    ])
      expect(text(html)).toContain(detail)
  })

  test('leads to the original where it has an address', () => {
    const online = { ...source, url: 'https://example.org/a' }
    expect(page({ ...nothing, source: online })).toContain('<a href="https://example.org/a" hrefLang="de">')
  })

  test('has its own statement on a figure, not that which the site follows', () => {
    const said = text(page({ ...nothing, facts: [sampleFact] }))
    expect(said).toMatch(/about 10,000.*rund 10\.000/)
    expect(said).not.toContain('almost')
    expect(said).not.toContain('fast 10.000')
  })

  test('marks a statement on a plan', () => {
    expect(text(page({ ...nothing, facts: [sampleFact] }))).toContain(plan)
    const other = { ...nothing, source: sampleSource('eins'), facts: [sampleFact] }
    expect(text(page(other))).not.toContain(plan)
  })

  test('prints a quotation without naming the source once more', () => {
    const html = page({ ...nothing, quotes: all.quotes }, 'de')
    expect(html).toContain('„Wir beweisen hier, dass Europa KI kann.“')
    expect(html).not.toContain('href="/de/quellen/drei/"')
  })

  test('says of an organisation what this source says, in our words and in its own', () => {
    const html = page({ ...nothing, organisations: all.organisations })
    expect(html).toContain('<a href="/en/partners/nvidia/">NVIDIA</a>')
    expect(text(html)).toContain(`Is to deliver.${plan}„soll liefern“`)
  })

  test('leads to the entries of the timeline that rest on it, with its words only', () => {
    const html = page({ ...nothing, events: all.events })
    expect(html).toContain('<a href="/en/timeline/#opening">Opening</a>')
    expect(text(html)).toContain(`Opening${plan}„soll eröffnen“`)
    expect(html).not.toContain('ist eröffnet')
  })

  test('leads to the texts that use it', () => {
    expect(page({ ...nothing, articles: all.articles })).toContain('href="/de/nachrichten/eine-fabrik-rechnet/"')
  })

  test('has a list of contents whose every link leads to a part of the page', () => {
    const html = page(all)
    const contents = /<nav class="jump".*?<\/nav>/.exec(html)?.[0] ?? ''
    const anchors = [...contents.matchAll(/href="#([^"]+)"/g)].map(([, anchor]) => anchor)
    expect(anchors).toHaveLength(4)
    for (const anchor of anchors) expect(html).toContain(`<section class="part" id="${anchor}">`)
  })

  test('has neither a list of contents nor headings where nothing is taken from it', () => {
    const html = page(nothing)
    expect(html).not.toContain('class="jump"')
    expect(html).not.toContain('<h2>')
  })

  test('leads to the same page in the other language', () => {
    expect(page(nothing)).toContain('href="/de/quellen/drei/" hrefLang="de"')
  })
})
