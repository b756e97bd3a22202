import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { sampleSource } from '@/components/sample.ts'
import { SourcesPage } from './sources-page.tsx'

const page = (inShort: boolean) =>
  renderToStaticMarkup(<SourcesPage language="de" sources={[sampleSource('eins')]} inShort={inShort} />)

test('a source is named with kind, day, title and publisher, and leads to its page', () => {
  for (const html of [page(false), page(true)]) {
    expect(html).toContain('<a href="/de/quellen/eins/">Blatt eins</a>')
    expect(html).toContain('<time dateTime="2026-02-04">')
    expect(html).toContain('<cite lang="de">Eine KI-Fabrik für München</cite>')
    expect(html).toContain('nicht genannt')
  }
})

test('where there are few, each is described; where there are many, its own page does', () => {
  expect(page(false)).toContain('Ein Bericht.')
  expect(page(true)).not.toContain('Ein Bericht.')
})
