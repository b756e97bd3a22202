import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { sampleQuote } from '@/components/sample.ts'
import { QuoteBlock } from './quote-block.tsx'

test('a quote in the page’s language stands as it was printed, in that language’s quotation marks', () => {
  const html = renderToStaticMarkup(<QuoteBlock quote={sampleQuote} language="de" number={1} />)
  expect(html).toContain('„Wir beweisen hier, dass Europa KI kann.“')
  expect(html).not.toContain('Unsere Übersetzung')
})

test('a quote in the other language is marked as our translation and keeps the original on demand', () => {
  const html = renderToStaticMarkup(<QuoteBlock quote={sampleQuote} language="en" number={1} />)
  expect(html).toMatch(/<blockquote>.*“We are proving here that Europe can do AI\.”.*<\/blockquote>/)
  expect(html).toMatch(/<summary>Our translation\./)
  expect(html).toContain('<p lang="de">„Wir beweisen hier, dass Europa KI kann.“</p>')
})

test('a quote names speaker, office, occasion, day and source', () => {
  const html = renderToStaticMarkup(<QuoteBlock quote={sampleQuote} language="en" number={3} />)
  const text = html.replace(/<[^>]+>/g, '').replaceAll('\u00a0', ' ')
  expect(text).toContain('Tim Höttges, chief executive of Deutsche Telekom, at the opening, 4 February 2026.')
  expect(html).toContain('aria-label="Source 3"')
  expect(html).toContain('dateTime="2026-02-04"')
})

test('a quote that the source may have translated says so', () => {
  const html = renderToStaticMarkup(<QuoteBlock quote={{ ...sampleQuote, rendering: true }} language="de" number={1} />)
  expect(html).toContain('die Quelle druckt womöglich eine Übersetzung')
})

test('a long quote is set smaller', () => {
  const long = { ...sampleQuote, text: 'Wort '.repeat(40).trim() }
  expect(renderToStaticMarkup(<QuoteBlock quote={long} language="de" />)).toContain('<blockquote class="long">')
})
