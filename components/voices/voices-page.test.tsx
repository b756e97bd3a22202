import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { sampleOrganisation, sampleQuote } from '@/components/sample.ts'
import type { Voice } from '@/lib/content/voices.ts'
import { PersonPage } from './person-page.tsx'
import { VoicesPage } from './voices-page.tsx'

const text = 'Ein Satz, der länger ist als eine Zeile, die zu ihm führt.'
const voice: Voice = {
  person: sampleQuote.speaker,
  organisation: sampleOrganisation,
  quotes: [[sampleQuote], [{ ...sampleQuote, id: 'long', text }]],
}
const page = (inShort: boolean) => renderToStaticMarkup(<VoicesPage language="de" voices={[voice]} inShort={inShort} />)
const main = (html: string) => html.slice(html.indexOf('<main'), html.indexOf('</main>'))

test('one page has every quotation in full', () => {
  expect(page(false)).toContain(text)
  expect(page(false)).not.toContain('/de/stimmen/tim-hoettges/')
})

test('a page of lines has the places of persons and quotations, each once, and leads to the person’s page', () => {
  const html = main(page(true))
  for (const id of ['tim-hoettges', 'europe', 'long']) expect(html.split(` id="${id}"`)).toHaveLength(2)
  expect(html).toContain('<h2><a href="/de/stimmen/tim-hoettges/">Tim Höttges</a></h2>')
  expect(html).toContain('<a href="/de/stimmen/tim-hoettges/#long">')
})

test('a line has the first whole words and says that more follow; of a short sentence nothing is missing', () => {
  const html = main(page(true))
  expect(html).toContain('„Ein Satz, der länger ist als eine Zeile, …“')
  expect(html).toContain('„Wir beweisen hier, dass Europa KI kann.“')
  expect(html).not.toContain(text)
})

test('a line of what we have translated says so, and no other', () => {
  const of = (language: 'de' | 'en') =>
    main(
      renderToStaticMarkup(<VoicesPage language={language} voices={[{ ...voice, quotes: [[sampleQuote]] }]} inShort />),
    )
  expect(of('en')).toContain('“We are proving here that Europe can do …”</a><span class="note"> Our translation</span>')
  expect(of('de')).not.toContain('Unsere Übersetzung')
})

test('a person’s page has all quotations at their places, and leads to all voices and to the other language', () => {
  const html = renderToStaticMarkup(<PersonPage voice={voice} language="de" />)
  expect(html).toContain('<h1>Tim Höttges <span class="count">2</span></h1>')
  expect(html).toContain(`<div id="long"><figure class="voice"><blockquote><p>„${text}“`)
  expect(html).toContain('Chef · <a href="/de/partner/nvidia/">NVIDIA</a>')
  expect(html).toContain('<p class="kicker"><a href="/de/stimmen/">')
  expect(html).toContain('href="/en/voices/tim-hoettges/"')
})
