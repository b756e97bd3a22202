import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { sampleFact } from '@/components/sample.ts'
import { FactInline } from './fact-inline.tsx'

test('a figure leads to its source in the list and says so to a screen reader', () => {
  const html = renderToStaticMarkup(<FactInline fact={sampleFact} language="de" number={2} />)
  expect(html).toContain('href="#source-2"')
  expect(html.replace(/<[^>]+>/g, '')).toBe('fast\u00a010.000 Quelle 2')
})

test('a figure that opens a sentence begins with a capital', () => {
  const html = renderToStaticMarkup(<FactInline fact={sampleFact} language="en" number={1} sentenceStart />)
  expect(html.replace(/<[^>]+>/g, '')).toMatch(/^Almost/)
})

test('nothing stands between a figure and its mark at which a line could break', () => {
  const html = renderToStaticMarkup(<FactInline fact={sampleFact} language="de" number={1} />)
  expect(html).toContain('10.000<sup>')
})

test('a figure that opens what its source says keeps the source’s number', () => {
  const html = renderToStaticMarkup(
    <FactInline fact={{ ...sampleFact, differs: false }} language="de" number={2} opens />,
  )
  expect(html).toMatch(/<button type="button" class="f" popoverTarget="Fact-gpu-count">fast.10\.000<\/button>/)
  expect(html).toContain('href="#source-2"')
})

test('a figure whose sources differ shows it with a mark and says so to a screen reader', () => {
  const html = renderToStaticMarkup(<FactInline fact={sampleFact} language="de" number={2} opens />)
  expect(html).toContain('<i aria-hidden="true">≠</i>')
  expect(html).toMatch(/<button.*Quellen weichen ab.*<\/button>/)
})

test('where the page has no list of sources the figure leads to the source’s own page', () => {
  const html = renderToStaticMarkup(<FactInline fact={sampleFact} language="de" />)
  expect(html).toContain('href="/de/quellen/eins/"')
  expect(html).not.toContain('<sup>')
})

test('a statement without a number gives the source’s words in quotation marks', () => {
  const { value: _, ...wordsOnly } = sampleFact.preferred
  const html = renderToStaticMarkup(<FactInline fact={sampleFact} statement={wordsOnly} language="en" number={1} />)
  expect(html).toContain('lang="de"')
  expect(html).toMatch(/„fast .*10\.000“/)
})
