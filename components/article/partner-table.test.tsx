import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { samplePartners } from '@/components/sample.ts'
import { PartnerTable } from './partner-table.tsx'

const html = renderToStaticMarkup(
  <PartnerTable table={samplePartners} language="de" tableNumber={2} sourceNumber={() => 1} />,
)

test('the table has its number, its name and its source in the caption', () => {
  const caption = /<caption>(.*?)<\/caption>/.exec(html)?.[1] ?? ''
  expect(caption.replace(/<[^>]+>/g, '')).toBe(
    'Tabelle 2: Industrial AI Cloud, Bausteine und Partner. Quelle: Blatt eins 1',
  )
})

test('headings say whether they belong to a row or a column', () => {
  expect(html.match(/<th scope="col">/g)).toHaveLength(3)
  expect(html).toContain('<th scope="row" data-label="Baustein">Prozessoren</th>')
})

test('each cell knows its heading, for screens on which a row becomes a list', () => {
  expect(html).toContain('<td data-label="Partner"><span><a href="/de/partner/nvidia/">NVIDIA</a> (USA)</span></td>')
})
