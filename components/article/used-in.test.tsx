import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { sampleArticle, sampleTerm } from '@/components/sample.ts'
import { translator } from '@/lib/i18n/translate.ts'
import { UsedIn } from './used-in.tsx'

const explainer = { ...sampleArticle, id: 'explainer', kind: 'explainer' as const, slug: 'was-sie-rechnet' }
const t = translator('de')

test('the texts that use a record are linked, each in its section, and counted', () => {
  const html = renderToStaticMarkup(<UsedIn articles={[sampleArticle, explainer]} terms={[sampleTerm]} language="de" />)
  expect(html).toContain('<a href="/de/nachrichten/eine-fabrik-rechnet/">')
  expect(html).toContain('<a href="/de/erklaert/was-sie-rechnet/">')
  expect(html).toContain('<a href="/de/glossar/exaflops/">ExaFLOPS</a>')
  const headings = [...html.matchAll(/<h3>(.*?)<\/h3>/g)].map(([, heading = '']) =>
    heading.replace(/(<[^>]+>|\s)+/g, ' ').trim(),
  )
  expect(headings).toEqual([`${t('use.articles')} 2`, `${t('use.terms')} 1`])
})

test('only the kinds of texts that use it are headed', () => {
  const articles = renderToStaticMarkup(<UsedIn articles={[sampleArticle]} language="de" />)
  expect(articles).not.toContain(t('use.terms'))
  const terms = renderToStaticMarkup(<UsedIn articles={[]} terms={[sampleTerm]} language="de" />)
  expect(terms).not.toContain(`<h3>${t('use.articles')}`)
  expect(terms).toContain('/de/glossar/exaflops/')
})

test('a record that no text uses has no such section', () => {
  expect(renderToStaticMarkup(<UsedIn articles={[]} terms={[]} language="de" />)).toBe('')
})

test('of very many articles the newest are listed, and the years of the record lead to all', () => {
  const many = Array.from({ length: 121 }, (_, number) => ({ ...sampleArticle, id: `a${number}`, slug: `a${number}` }))
  const html = renderToStaticMarkup(<UsedIn articles={many} language="de" record="/de/quellen/eins/" />)
  expect(html).toContain(`${t('use.articles')} <span class="count">121</span>`)
  expect(html).toContain(t('use.newest', { shown: 60 }))
  expect([...html.matchAll(/href="\/de\/nachrichten\//g)]).toHaveLength(60)
  expect(html).toContain('<a href="/de/quellen/eins/2026/">2026</a> <span class="count">121</span>')
})

test('all are listed up to that, and where the record has no years', () => {
  const many = Array.from({ length: 121 }, (_, number) => ({ ...sampleArticle, id: `a${number}` }))
  for (const html of [
    renderToStaticMarkup(<UsedIn articles={many.slice(1)} language="de" record="/de/quellen/eins/" />),
    renderToStaticMarkup(<UsedIn articles={many} language="de" />),
  ]) {
    expect([...html.matchAll(/href="\/de\/nachrichten\//g)].length).toBeGreaterThan(119)
    expect(html).not.toContain('/2026/')
  }
})
