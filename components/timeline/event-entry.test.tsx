import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { sampleArticle, sampleEvent, sampleFact } from '@/components/sample.ts'
import type { TimelineEvent } from '@/lib/content/model.ts'
import { translator } from '@/lib/i18n/translate.ts'
import { EventEntry } from './event-entry.tsx'

const render = (fields: Partial<TimelineEvent> = {}, language: 'de' | 'en' = 'de') =>
  renderToStaticMarkup(<EventEntry event={{ ...sampleEvent, ...fields }} language={language} level={2} />)

/** What stands above the title: when, and whether a plan or an event. */
const above = (html: string) =>
  (/<p class="meta">(.*?)<\/p>/.exec(html)?.[1] ?? '').replace(/<[^>]+>/g, '').replaceAll('\u00a0', ' ')

const t = translator('de')

test('a plan and an event are told apart in words', () => {
  expect(t('event.plan')).not.toBe(t('event.done'))
  expect(above(render())).toBe(`4. Februar 2026 ${t('event.done')}`)
  expect(above(render({ plan: true }))).toBe(`4. Februar 2026 ${t('event.plan')}`)
})

test('a day and a month are dates for machines too', () => {
  expect(render()).toContain('<time dateTime="2026-02-04">')
  expect(render({ date: '2026-02' })).toContain('<time dateTime="2026-02">Februar 2026</time>')
})

test('a quarter stands in words only, as <time> has no form for it', () => {
  const html = render({ date: '2026-Q1' })
  expect(html).not.toContain('<time')
  expect(above(html)).toContain('1. Quartal 2026')
})

test('without a date it says what is known of the time', () => {
  const { date: _, ...undated } = sampleEvent
  const event = { ...undated, when: { de: 'nach der Eröffnung', en: 'after the opening' } }
  const html = renderToStaticMarkup(<EventEntry event={event} language="en" level={3} />)
  expect(above(html)).toContain('after the opening')
  expect(html).not.toContain('<time')
})

test('a plan leads to what came of it, on the same page', () => {
  const outcome = { id: 'start', title: { de: 'Der Start', en: 'The start' } }
  expect(render({ plan: true, outcome }, 'en')).toContain('<a href="#start">The start</a>')
  expect(render()).not.toContain(t('event.outcome'))
})

test('an entry can be linked to by its id', () => {
  expect(render()).toMatch(/^<li id="opening"/)
})

test('an entry leads to its article and its figures', () => {
  const html = render({ article: sampleArticle, facts: [sampleFact] })
  expect(html).toContain('<a href="/de/nachrichten/eine-fabrik-rechnet/">Eine Fabrik rechnet</a>')
  expect(html).toContain('<a href="/de/fakten/gpu-count/">Grafikprozessoren</a>')
})

test('the words of the sources stand in their own language and lead to the source', () => {
  const html = render({}, 'en')
  expect(html).toContain('<a href="/en/sources/eins/">Paper eins</a>: <span lang="de">„ist eröffnet“</span>')
})
