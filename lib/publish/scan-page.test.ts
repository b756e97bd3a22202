import { expect, it } from 'vitest'
import { edited, scanPage } from './scan-page.ts'

const page = [
  '<!DOCTYPE html><html lang="de"><head><meta charSet="utf-8"/><!--1--><style>a{color:red}</style><style></style><title>T &amp; A</title>',
  '</head><body class="x"><!--2--><p id="a">Text</p><nav></nav><script type="module" src="/scripts/a.js"></script></body></html>',
].join('')

/** Where a text stands on the page. */
const at = (text: string) => page.indexOf(text)
const sheet = { start: at('a{color'), end: at('a{color') + 'a{color:red}'.length }
const behind = at('<style></style>')

it.each([
  ['a longer sheet', [{ ...sheet, text: 'a{color:blue;margin:0}' }]],
  ['a sheet that is empty then', [{ ...sheet, text: '' }]],
  ['a tag behind a sheet', [{ start: behind, end: behind, text: '<link rel="stylesheet" href="/a.css"/>' }]],
  ['no tag at all', [{ start: behind, end: behind, text: '' }]],
  ['a tag before a sheet', [{ start: at('<style>a'), end: at('<style>a'), text: '<meta name="a"/>' }]],
  [
    'several, in any order',
    [
      { start: at('<nav>'), end: at('<nav>'), text: '<link rel="stylesheet" href="/b.css"/><hr/>' },
      { ...sheet, text: 'b{}' },
      { start: behind, end: behind, text: '<link rel="stylesheet" href="/a.css" media="print"/>' },
    ],
  ],
])('A page after an edit is known as if it had been read anew: %s', (_, edits) => {
  const html = edited(page, edits)
  const known = scanPage(html)
  scanPage('<p>another</p>')
  expect(known).toEqual(scanPage(html))
  expect(known).not.toBe(scanPage(html))
})
