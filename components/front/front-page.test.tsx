import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
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

test('the lead is the headline of the front page, the other articles stand one level below', () => {
  const html = renderToStaticMarkup(
    <FrontPage language="de" lead={february} facts={[]} news={[january]} explainers={[]} />,
  )
  expect(html).toContain('<h1><a href="/de/nachrichten/b/">Titel b</a></h1>')
  expect(html).toContain('<h3><a href="/de/nachrichten/a/">Titel a</a></h3>')
})

test('a group without entries leaves no heading behind', () => {
  const html = renderToStaticMarkup(<FrontPage language="de" lead={february} facts={[]} news={[]} explainers={[]} />)
  expect(html).not.toContain('<h2>')
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
