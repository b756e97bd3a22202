import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { QuoteBlock } from '@/components/article/quote-block.tsx'
import { FactCitation } from '@/components/figures/fact-citation.tsx'
import { sampleFact, sampleQuote } from '@/components/sample.ts'
import { bundledScript } from '@/lib/scripts/client-scripts.ts'
import { settingsScript } from '@/lib/scripts/settings-script.ts'
import { ReadingSettings } from './reading-settings.tsx'
import { settingNames } from './settings.ts'
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

test('what is loaded for every page defines each element that components write', () => {
  const script = bundledScript('site')
  for (const name of ['copy-text', 'share-page', 'reading-settings', 'page-contents'])
    expect(script).toContain(`"${name}"`)
})

test('the script in the page knows each setting by its name and place', () => {
  for (const setting of settingNames) {
    const marked: Record<string, string> = {}
    const stored = { [`reading-${setting}`]: 'chosen' }
    new Function('localStorage', 'document', settingsScript)(stored, { documentElement: { dataset: marked } })
    expect(marked).toEqual({ [setting]: 'chosen' })
  }
  expect(() => new Function('localStorage', settingsScript)(undefined)).not.toThrow()
})

test('a page can be sent by e-mail without script', () => {
  const html = renderToStaticMarkup(<SharePage title="Eine Halle" path="/de/nachrichten/halle/" language="de" />)
  expect(html).toContain('href="mailto:?subject=Eine%20Halle&amp;body=https://')
})
