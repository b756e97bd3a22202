import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { PageContents } from './page-contents.tsx'

const headings = [
  { id: 'eins', text: 'Eins' },
  { id: 'zwei', text: 'Zwei' },
]

test('the table of contents leads to each section, in the order of the text', () => {
  const html = renderToStaticMarkup(<PageContents headings={headings} language="de" />)
  expect(html).toMatch(/<page-contents><nav aria-label="Inhalt">.*<a href="#eins">Eins<\/a>.*<a href="#zwei">Zwei<\/a>/)
  expect(html).not.toContain('<details open')
})

test('a text of one section has none', () => {
  expect(renderToStaticMarkup(<PageContents headings={headings.slice(1)} language="de" />)).toBe('')
})
