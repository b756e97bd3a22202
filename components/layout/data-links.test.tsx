import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { DataLinks } from './data-links.tsx'

test('the line leads to the files, their schema and the licence, and says what is not under it', () => {
  const html = renderToStaticMarkup(<DataLinks set="quotes" language="de" />)
  for (const address of ['/data/quotes.json', '/data/quotes.csv', '/data/quotes.schema.json', '/data/datapackage.json'])
    expect(html).toContain(`href="${address}"`)
  expect(html).toContain('rel="license"')
  expect(html.replace(/<[^>]+>/g, '')).toBe(
    'Daten: JSON, CSV, Schema, Datenpaket. Unsere Texte: CC BY 4.0. Zitate und Wortlaute der Quellen gehören ihren Urhebern.',
  )
})
