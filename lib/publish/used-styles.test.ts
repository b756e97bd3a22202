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
  expect(styles('.a,.b p,h1{margin:0}', '<h1 class="a">Text</h1>')).toBe('.a,h1{margin:0}')
})

test('a rule for an element or attribute that the page has not goes', () => {
  const css =
    'pre{margin:0}p>b{margin:0}[data-x] p{margin:0}p[lang=en]{margin:0}p[lang=de]{margin:0}p[lang|=d]{margin:0}'
  expect(styles(css, '<p lang="de">Text</p>')).toBe('p[lang=de]{margin:0}p[lang|=d]{margin:0}')
})

test('of what stands in :is, :where or :has one has to match, and what stands in :not is no reason to take a rule away', () => {
  const kept = 'p:not(.b){margin:0}:is(.c,p) i{margin:0}p:has(i:not(.e),u){margin:0}i::after{margin:0}p:hover{margin:0}'
  expect(styles(`${kept}:is(.c,.d) p{margin:0}p:has(u){margin:0}`, '<p><i>Text</i></p>')).toBe(kept)
})

test('what a browser or a script may set stays: an open part, an attribute, a choice of the reader', () => {
  const css = 'details[open]{margin:0}[aria-current]{margin:0}[data-theme=dark]{margin:0}'
  const words = new Set(['aria-current', 'theme'])
  expect(styles(`${css}[data-other]{margin:0}`, '<details></details>', words)).toBe(css)
})

test('a selector that cannot be read stays', () => {
  expect(styles('p:::x{margin:0}', '<p>Text</p>')).toBe('p:::x{margin:0}')
})

test('custom properties go that nothing asks for, and then those that only they asked for', () => {
  const css = ':root{--a:var(--b);--b:1px;--c:2px;--d:3px;--e:4px}.x{margin:var(--a)}p{margin:var(--c)}'
  expect(styles(css, '<p style="margin:var(--d)">Text</p>', new Set(['--e']))).toBe(
    ':root{--c:2px;--d:3px;--e:4px}p{margin:var(--c)}',
  )
  expect(styles(':root{--a:1px}', '<p>Text</p>')).toBe('')
})

test('key frames go that nothing is moved by', () => {
  const frames = '@keyframes come{0%{margin:0}to{margin:1px}}'
  expect(styles(`p{animation:1s come}${frames}`, '<p>Text</p>')).toBe(`p{animation:1s come}${frames}`)
  expect(styles(`.x{animation:1s come}${frames}`, '<p>Text</p>')).toBe('')
})

test('a declaration that stands twice in a rule stays where it stands last', () => {
  expect(styles('p{color:red;color:blue;color:red;margin:0}', '<p>Text</p>')).toBe('p{color:blue;color:red;margin:0}')
})

test('a rule for the host of a shadow tree, which no page has, goes', () => {
  expect(styles(':root,:host{margin:0}', '<p>Text</p>')).toBe(':root{margin:0}')
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
  const words = scriptWords(script)
  expect(styles('.was-copied{margin:0}.other{margin:0}', '<p>Text</p>', words)).toBe('.was-copied{margin:0}')
})

test('the text of the page stays as it was', () => {
  const body = '<p class="a">&lt;style&gt;.b{}&lt;/style&gt; <!-- -->10.000</p>'
  expect(withUsedStyles(page('.b{margin:0}', body))).toBe(page('', body))
})
