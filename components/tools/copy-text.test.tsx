import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { QuoteBlock } from '@/components/article/quote-block.tsx'
import { FactCitation } from '@/components/figures/fact-citation.tsx'
import { sampleFact, sampleQuote } from '@/components/sample.ts'
import { ReadingSettings } from './reading-settings.tsx'
import { SharePage } from './share-page.tsx'

test('a page carries no control that only a script could serve', () => {
  const html = [
    <QuoteBlock key={1} quote={sampleQuote} language="de" number={1} />,
    <FactCitation key={2} fact={sampleFact} language="de" />,
    <SharePage key={3} title="Titel" path="/de/" language="de" />,
    <ReadingSettings key={4} />,
  ].map((element) => renderToStaticMarkup(element))
  expect(html.join('')).not.toMatch(/<(?:button|select|input|textarea)/)
  expect(html[3]).toBe('<reading-settings hidden=""></reading-settings>')
})

test('an element comes with its script', () => {
  expect(renderToStaticMarkup(<FactCitation fact={sampleFact} language="de" />)).toContain(
    'src="/scripts/copy-text.js"',
  )
  expect(renderToStaticMarkup(<SharePage title="Titel" path="/de/" language="de" />)).toContain(
    'src="/scripts/share-page.js"',
  )
})

test('a page can be sent by e-mail without script', () => {
  const html = renderToStaticMarkup(<SharePage title="Eine Halle" path="/de/nachrichten/halle/" language="de" />)
  expect(html).toContain('href="mailto:?subject=Eine%20Halle&amp;body=https://')
})
