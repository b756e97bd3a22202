import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { SiteHeader } from './site-header.tsx'

test('the language switch leads to the same page in the other language', () => {
  const alternate = { language: 'en', path: '/en/news/opening/' } as const
  const html = renderToStaticMarkup(<SiteHeader language="de" section="news" alternate={alternate} />)
  expect(html).toContain('<a href="/en/news/opening/" hrefLang="en" lang="en"')
})

test('without a counterpart it leads to the other front page', () => {
  expect(renderToStaticMarkup(<SiteHeader language="de" />)).toContain('<a href="/en/" hrefLang="en"')
})

test('the section of the page is marked', () => {
  const html = renderToStaticMarkup(<SiteHeader language="en" section="facts" />)
  expect(html).toContain('<a href="/en/facts/" aria-current="true">Facts</a>')
})

test('only the front page carries the claim', () => {
  const claim = 'Europas KI-Fabriken, erklärt'
  expect(renderToStaticMarkup(<SiteHeader language="de" nameplate />)).toContain(claim)
  expect(renderToStaticMarkup(<SiteHeader language="de" />)).not.toContain(claim)
})
