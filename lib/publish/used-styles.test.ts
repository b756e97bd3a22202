import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { scriptWords } from './script-words.ts'
import { withUsedStyles } from './used-styles.ts'

const page = (css: string, body: string) => `<html><head><style>${css}</style></head><body>${body}</body></html>`
const styles = (css: string, body: string, words?: ReadonlySet<string>) =>
  /<style>(.*)<\/style>/s.exec(withUsedStyles(page(css, body), words))?.[1]

test('a rule for a class that the page has not goes, and the others stay as they are', () => {
  expect(styles('p{color:red}.a{color:blue}.b .c{margin:0}', '<p class="x a">Text</p>')).toBe(
    'p{color:red}.a{color:blue}',
  )
})

test('of a list of selectors those stay that match', () => {
  expect(styles('.a,.b p,h1{margin:0}', '<p class="a">Text</p>')).toBe('.a,h1{margin:0}')
})

test('what stands in brackets is no reason to take a rule away', () => {
  const css = 'p:not(.b){margin:0}:is(.c,.d) p{margin:0}p:has(a:not(.e)){margin:0}a[href=".f"]{margin:0}'
  expect(styles(css, '<p>Text</p>')).toBe(css)
})

test('a custom element that the page has not needs no rules, and a class with a colon is found', () => {
  const css = 'page-contents a{margin:0}.md\\:flex{display:flex}.text-wrap{margin:0}'
  expect(styles(css, '<p class="md:flex">Text</p>')).toBe('.md\\:flex{display:flex}')
})

test('a condition with nothing in it goes; layers, faces and pages stay', () => {
  const css = '@layer a,b;@layer a{@media print{@supports (gap:0){.x{gap:0}}}}@font-face{src:url(a)}@page{size:A4}'
  expect(styles(css, '<p>Text</p>')).toBe('@layer a,b;@layer a{}@font-face{src:url(a)}@page{size:A4}')
})

test('a class that a script of the site sets stays', () => {
  const script = join(mkdtempSync(join(tmpdir(), 'words-')), 'copy.js')
  writeFileSync(script, "button.classList.add('was-copied')\n")
  const words = scriptWords(new Map([['scripts/copy.js', script]]))
  expect(styles('.was-copied{margin:0}.other{margin:0}', '<p>Text</p>', words)).toBe('.was-copied{margin:0}')
})

test('the text of the page stays as it was', () => {
  const body = '<p class="a">&lt;style&gt;.b{}&lt;/style&gt; <!-- -->10.000</p>'
  expect(withUsedStyles(page('.b{margin:0}', body))).toBe(page('', body))
})
