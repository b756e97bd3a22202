import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import {
  sampleArticle,
  sampleFact,
  sampleOrganisation,
  sampleQuote,
  sampleSource,
  sampleTerm,
} from '@/components/sample.ts'
import type { Mention } from '@/lib/content/model.ts'
import type { OrganisationWithUses } from '@/lib/content/organisations.ts'
import { translator } from '@/lib/i18n/translate.ts'
import { OrganisationPage } from './organisation-page.tsx'

const mention = (source: string, wording: string, plan = false): Mention => ({
  source: sampleSource(source),
  says: { de: `Sinngemäß: ${wording}`, en: `In our words: ${wording}` },
  wording,
  plan,
})

const nothing: OrganisationWithUses = {
  organisation: sampleOrganisation,
  mentions: [],
  facts: [],
  quotes: [],
  articles: [],
  terms: [],
}

function page(found: Partial<OrganisationWithUses> = {}, language: 'de' | 'en' = 'en'): string {
  return renderToStaticMarkup(<OrganisationPage found={{ ...nothing, ...found }} language={language} />)
}

const headings = (html: string) =>
  [...html.matchAll(/<h2>(.*?)<\/h2>/g)].map(([, heading = '']) => heading.replace(/(<[^>]+>|\s)+/g, ' ').trim())

test('each source stands with what it says, in our words and in its own words and language', () => {
  const html = page({ mentions: [mention('eins', 'liefert Prozessoren'), mention('zwei', 'soll liefern', true)] })
  expect(html).toContain('href="/en/sources/eins/">Paper eins</a>')
  expect(html).toContain('In our words: liefert Prozessoren')
  expect(html).toContain('<span lang="de">„liefert Prozessoren“</span>')
})

test('what a source says of a plan is marked as a plan, and only that', () => {
  const html = page({ mentions: [mention('eins', 'liefert Prozessoren'), mention('zwei', 'soll liefern', true)] })
  const plan = ` (${translator('en')('factBox.plan')})`
  expect(html).toContain(`In our words: soll liefern${plan}`)
  expect(html.split(plan)).toHaveLength(2)
})

test('its figures, what its people said and the texts that name it are shown', () => {
  const html = page(
    { facts: [sampleFact], quotes: [sampleQuote], articles: [sampleArticle], terms: [sampleTerm] },
    'de',
  )
  expect(html).toContain('href="/de/fakten/gpu-count/"')
  expect(html).toContain('„Wir beweisen hier, dass Europa KI kann.“')
  expect(html).toContain('href="/de/nachrichten/eine-fabrik-rechnet/"')
  expect(html).toContain('href="/de/glossar/exaflops/"')
})

test('the part, the layer and the country are told in words', () => {
  const t = translator('de')
  const html = page({}, 'de')
  expect(html).toContain(`href="/de/partner/#supplier">${t('organisation.parts.supplier')}</a>`)
  expect(html).toContain(`<dd>${t('organisation.layers.hardware')}</dd>`)
  expect(html).toContain('<dd>USA</dd>')
})

test('a note tells where the sources disagree', () => {
  const organisation = { ...sampleOrganisation, note: { de: 'Uneins.', en: 'They disagree.' } }
  expect(page({ organisation })).toContain('They disagree.')
})

test('parts without entries have no heading', () => {
  expect(headings(page())).toEqual([])
  expect(headings(page({ facts: [sampleFact] }))).toEqual([`${translator('en')('use.facts')} 1`])
})

test('the page leads to the same page in the other language', () => {
  expect(page()).toContain('href="/de/partner/nvidia/" hrefLang="de"')
})

test('of very many articles the page leads to the organisation’s years', () => {
  const articles = Array.from({ length: 121 }, (_, number) => ({ ...sampleArticle, id: `a${number}` }))
  expect(page({ articles })).toContain('<a href="/en/partners/nvidia/2026/">2026</a>')
})
