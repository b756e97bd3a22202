import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { sampleSource } from '@/components/sample.ts'
import { SourceList } from './source-list.tsx'

test('each source has the id to which the marks in the text lead', () => {
  const html = renderToStaticMarkup(<SourceList sources={[sampleSource('a'), sampleSource('b')]} language="de" />)
  expect(html).toMatch(/<li id="source-1">.*Blatt a.*<li id="source-2">.*Blatt b/)
})

test('a source leads to its own page, and to the original if it has an address', () => {
  const online = { ...sampleSource('a'), url: 'https://example.org/a' }
  const html = renderToStaticMarkup(<SourceList sources={[online, sampleSource('b')]} language="en" />)
  expect(html).toContain('href="/en/sources/a/"')
  expect(html.match(/Read the original/g)).toHaveLength(1)
})

test('a source without a date says what is known of it', () => {
  const { date: _, ...undated } = sampleSource('a')
  const dated = { ...undated, dating: { de: 'nach der Eröffnung entstanden', en: 'written after the opening' } }
  expect(renderToStaticMarkup(<SourceList sources={[dated]} language="de" />)).toContain(
    'nach der Eröffnung entstanden',
  )
  expect(renderToStaticMarkup(<SourceList sources={[undated]} language="de" />)).toContain('ohne Datum')
})
