import { expect, test } from 'vitest'
import { laterStart } from './later-start.ts'
import { scanPage } from './scan-page.ts'

const text = (characters: number) => `<p>${'x'.repeat(characters)}</p>`
const pageOf = (main: string) => `<header>Mast</header><main id="content">${main}</main><footer class="foot"></footer>`

/** What stands before and after the place, by the letters next to it. */
function around(html: string) {
  const start = laterStart(html, scanPage(html).elements)
  return start && [start.kind, html.slice(start.at - 9, start.at), html.slice(start.at, start.at + 9)]
}

test('an article is read on behind its contents', () => {
  const html = pageOf(`<page-contents><nav></nav></page-contents><p>Text</p>${text(9000)}`)
  expect(around(html)).toEqual(['article', 'contents>', '<p>Text</'])
})

test('a short page is shown in one', () => {
  expect(around(pageOf(`<section>${text(2000)}</section><section>${text(2000)}</section>`))).toBe(undefined)
})

test.each([
  ['within a section', '<section id="zwei">', [' id="zwei">'.slice(-9), '<h3>Zwei<']],
  ['before a heading', '<h2>Zwei</h2><div>', ['xxxxx</p>', '<h2>Zwei<']],
  ['before a table', '<table><tr><td>1</table><div>', ['xxxxx</p>', '<table><t']],
  ['before a list of terms', '<dl><dt>1</dl><div>', ['xxxxx</p>', '<dl><dt>1']],
])('any other page is read on after its first tenth: %s', (_, opening, places) => {
  const html = pageOf(`<section>${text(1500)}${opening}<h3>Zwei</h3>${text(6000)}`)
  expect(around(html)).toEqual(['page', ...places])
})

test('neither a row nor a paragraph is torn apart', () => {
  const rows = '<tr><td>1</td><td>2</td></tr>'.repeat(300)
  expect(around(pageOf(`<table>${rows}</table><ul><li>${text(2000)}</li></ul>`))).toBe(undefined)
})

test('the front page is read on below its columns', () => {
  const columns = `<section class="numbers">${text(3000)}</section><section class="list latest">${text(3000)}</section>`
  const html = pageOf(`${columns}<section class="list day"><h2>Zahl</h2></section><section class="list">${text(3000)}`)
  expect(around(html)).toEqual(['page', 'ist day">', '<h2>Zahl<'])
})

test('a timeline is read on with an event, not between its day and its heading', () => {
  const event = `<li class="event"><p class="meta">Tag</p><div><h2>Ereignis</h2>${text(900)}</div></li>`
  expect(around(pageOf(`<ol>${event.repeat(9)}</ol>`))).toEqual(['page', '="event">', '<p class='])
})
