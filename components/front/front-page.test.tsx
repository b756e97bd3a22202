import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { sampleFact, sampleTopic } from '@/components/sample.ts'
import type { ArticleSummary } from '@/lib/content/model.ts'
import { ArticleList } from './article-list.tsx'
import { FrontPage } from './front-page.tsx'
import { LanguageChoice } from './language-choice.tsx'
import { NotFound } from './not-found.tsx'

const summary = (id: string, published: string): ArticleSummary => ({
  id,
  language: 'de',
  title: `Titel ${id}`,
  slug: id,
  kind: 'news',
  published,
  summary: 'Kurz gesagt.',
  minutes: 3,
  draft: false,
})

const january = summary('a', '2026-01-31T23:30:00+01:00')
const february = summary('b', '2026-02-04T12:00:00+01:00')

const empty = { facts: [], latest: [], explainers: [], events: [], topics: [] }

test('the lead is the headline of the front page, the other articles stand one level below', () => {
  const html = renderToStaticMarkup(<FrontPage {...empty} language="de" lead={february} latest={[january]} />)
  expect(html).toContain('<h1><a href="/de/nachrichten/b/">Titel b</a></h1>')
  expect(html).toContain('<h3><a href="/de/nachrichten/a/">Titel a</a></h3>')
})

test('a group without entries leaves no heading behind', () => {
  const html = renderToStaticMarkup(<FrontPage {...empty} language="de" lead={february} />)
  expect(html.match(/<h2>[^<]+/g)).toEqual(['<h2>Nachschlagen'])
})

test('the explainers lead on to all of them', () => {
  const html = renderToStaticMarkup(<FrontPage {...empty} language="en" explainers={[january]} />)
  expect(html).toContain('<p class="more"><a href="/en/explained/">All explainers</a></p>')
})

test('the figure of the day stands with what it counts, why we chose it, and its source', () => {
  const html = renderToStaticMarkup(<FrontPage {...empty} language="de" figure={sampleFact} />)
  expect(html).toMatch(/Zahl des Tages<\/h2><p class="value"><b>fast 10\.000/)
  expect(html).toContain('<h3><a href="/de/fakten/gpu-count/">Grafikprozessoren</a></h3>')
  expect(html).toContain('Wir folgen der vorsichtigen Angabe.')
  expect(html).toContain('href="/de/quellen/eins/"')
})

test('without a note the figure of the day says whose statement it is', () => {
  const { note: _, ...silent } = sampleFact
  const html = renderToStaticMarkup(<FrontPage {...empty} language="en" figure={silent} />)
  expect(html).toContain('We follow')
})

test('events are told from plans and lead to their place on the timeline', () => {
  const event = { id: 'start', title: { de: 'Beginn', en: 'Start' }, text: { de: '', en: '' }, facts: [], evidence: [] }
  const events = [
    { ...event, date: '2026-02-04', plan: false },
    { ...event, id: 'planned', date: '2026-Q1', plan: true },
  ]
  const html = renderToStaticMarkup(<FrontPage {...empty} language="en" events={events} />)
  expect(html).toContain('<li class="event"><p class="meta"><time dateTime="2026-02-04">')
  expect(html).toMatch(/<li class="event planned"><p class="meta"><span>[^<]+<\/span> <b>[Pp]lan/)
  expect(html).toContain('<a href="/en/timeline/#planned">Start</a>')
})

test('topics, partners and voices can be reached', () => {
  const html = renderToStaticMarkup(<FrontPage {...empty} language="de" topics={[sampleTopic]} />)
  for (const href of ['/de/themen/industrial-ai-cloud/', '/de/partner/', '/de/stimmen/'])
    expect(html.slice(html.indexOf('<main'), html.indexOf('</main>'))).toContain(`href="${href}"`)
})

test('news are grouped by the month in which they appeared in Munich', () => {
  const html = renderToStaticMarkup(<ArticleList articles={[february, january]} language="de" byMonth />)
  expect(html).toMatch(/Februar 2026<\/h2>.*Titel b.*Januar 2026<\/h2>.*Titel a/)
})

test('the root page leads to both languages, each link in its own', () => {
  const html = renderToStaticMarkup(<LanguageChoice />)
  expect(html).toContain('<li lang="de"><a href="/de/" hrefLang="de">')
  expect(html).toContain('<li lang="en"><a href="/en/" hrefLang="en">')
})

test('the page for a wrong address speaks both languages and leads on', () => {
  const html = renderToStaticMarkup(<NotFound />)
  expect(html).toContain('<h1>Diese Seite gibt es nicht</h1>')
  expect(html).toMatch(/<li lang="en"><h2>This page does not exist<\/h2>.*href="\/en\/news\/"/)
})
