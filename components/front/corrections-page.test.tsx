import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { ArticleSummary } from '@/lib/content/model.ts'
import { CorrectionsPage } from './corrections-page.tsx'

const article: ArticleSummary = {
  id: 'opening',
  language: 'de',
  kind: 'news',
  slug: 'eroeffnung',
  title: 'Eine Fabrik rechnet',
  summary: 'Sie rechnet.',
  published: '2026-02-04T12:00:00+01:00',
  minutes: 3,
  draft: false,
}

test('each correction stands with its kind and day and leads to its article', () => {
  const correction = { date: '2026-02-06', kind: 'correction' as const, text: 'Es sind mehr.' }
  const html = renderToStaticMarkup(<CorrectionsPage language="de" entries={[{ article, correction }]} />)
  expect(html).toContain('href="/de/nachrichten/eroeffnung/"')
  expect(html).toContain('<time dateTime="2026-02-06">')
  expect(html).toContain('Es sind mehr.')
})

test('without corrections the page says that there are none', () => {
  expect(renderToStaticMarkup(<CorrectionsPage language="en" entries={[]} />)).toContain('nothing to correct')
})

test('the page says how mistakes are dealt with and leads to the principles and to the right of reply', () => {
  const html = renderToStaticMarkup(<CorrectionsPage language="en" entries={[]} />)
  expect(html).toContain('href="/en/principles/#corrections"')
  expect(html).toContain('href="/en/right-of-reply/"')
})
