import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { sampleArticle, sampleFact } from '@/components/sample.ts'
import { FactPage } from './fact-page.tsx'

const noUses = { articles: [], terms: [] }

test('a figure’s page has what each source says side by side, in its own words and language', () => {
  const html = renderToStaticMarkup(<FactPage fact={sampleFact} uses={noUses} language="en" />)
  for (const { source, wording } of sampleFact.statements) {
    expect(html).toContain(`href="/en/sources/${source.id}/"`)
    expect(html).toContain(`<span lang="de">„${wording}“</span>`)
  }
  expect(html).toContain('Plan')
  expect(html).toContain(', used here')
})

test('a figure’s page offers its citation as files for reference managers', () => {
  const html = renderToStaticMarkup(<FactPage fact={sampleFact} uses={noUses} language="de" />)
  for (const file of ['cite.bib', 'cite.json']) expect(html).toContain(`href="/de/fakten/${sampleFact.id}/${file}"`)
})

test('a figure’s page leads to the same page in the other language', () => {
  const html = renderToStaticMarkup(<FactPage fact={sampleFact} uses={noUses} language="en" />)
  expect(html).toContain(`href="/de/fakten/${sampleFact.id}/" hrefLang="de"`)
})

test('of very many articles the page leads to the figure’s years', () => {
  const articles = Array.from({ length: 121 }, (_, number) => ({ ...sampleArticle, id: `a${number}` }))
  const html = renderToStaticMarkup(<FactPage fact={sampleFact} uses={{ articles, terms: [] }} language="de" />)
  expect(html).toContain(`<a href="/de/fakten/${sampleFact.id}/2026/">2026</a>`)
})
