import { expect, test } from 'vitest'
import { recordHtml } from './record-html.ts'
import type { SearchRecord } from './search-records.ts'

const record: SearchRecord = {
  language: 'de',
  kind: 'term',
  address: '/de/glossar/c5/',
  title: 'C5 & "mehr"',
  also: ['Katalog'],
  date: '4. Februar 2026',
  topics: ['technik', 'energie'],
}
const plain = (text: string) => text

test('A record carries its language, its title, its kind, its topics and its date', () => {
  const html = recordHtml(record, [{ text: 'Wort' }], plain)
  expect(html).toContain('<html lang="de">')
  expect(html).toContain('data-pagefind-meta="title[data-value]" data-value="C5 &amp; &quot;mehr&quot;"')
  expect(html).toContain('data-pagefind-meta="date[data-value]" data-value="4. Februar 2026"')
  expect(html).toContain('data-pagefind-filter="kind[data-value]" data-value="term"')
  expect(html.match(/data-pagefind-filter="topic/g)).toHaveLength(2)
})

test('What is named so counts more than a text with the word in its headline', () => {
  expect(recordHtml(record, [], plain)).toContain('<h1 data-pagefind-weight="10">')
  expect(recordHtml({ ...record, kind: 'news' }, [], plain)).toContain('<h1 data-pagefind-weight="7">')
})

test('A block that says the same again is left out', () => {
  const html = recordHtml(record, [{ text: 'Katalog' }, { text: 'Wort', level: 2 }, { text: 'Wort' }], plain)
  expect(html.match(/Katalog/g)).toHaveLength(1)
  expect(html.match(/Wort/g)).toHaveLength(1)
  expect(html).toContain('<h2>Wort</h2>')
})

test('Texts are prepared for the index; the title that readers see is not', () => {
  const html = recordHtml(record, [{ text: 'Wort' }], (text) => text.toUpperCase())
  expect(html).toContain('<p>WORT</p>')
  expect(html).toContain('>KATALOG<')
  expect(html).toContain('data-value="C5 &amp; &quot;mehr&quot;"')
})
