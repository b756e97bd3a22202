import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { withDividedStyles } from './divided-styles.ts'
import { isLater, laterNames } from './later-styles.ts'

const page = (css: string, body: string) => `<html><head><style>${css}</style></head><body>${body}</body></html>`
const inlined = (html: string) => /<style>(.*)<\/style>/s.exec(html)?.[1]
const article = '<header>Titel</header><page-contents><nav></nav></page-contents><p>Text</p>'

test('styles for paper and a reader’s own colours are linked for those media, in their layers', () => {
  const css =
    '@layer a{p{margin:0}@media print{p{gap:0}}}@layer b{@media (forced-colors:active){i{gap:0}}@media print{i{gap:1px}}}'
  const { html, sheets } = withDividedStyles(page(css, '<p>Text</p>'))
  expect(inlined(html)).toBe('@layer a{p{margin:0}}')
  expect(sheets.map((sheet) => sheet.css)).toEqual([
    '@layer a{@media print{p{gap:0}}}@layer b{@media (forced-colors:active){i{gap:0}}@media print{i{gap:1px}}}',
  ])
  expect(html).toContain(
    `</style><link rel="stylesheet" href="/${sheets[0]?.path}" media="print,(forced-colors:active)"/></head>`,
  )
})

test('styles for screens of some width, for scripts and for the screen alone stay', () => {
  const css = '@media (min-width:40rem){p{gap:0}}@media (scripting:none){p{gap:0}}@media screen{p{gap:0}}'
  expect(withDividedStyles(page(css, '<p>Text</p>'))).toEqual({ html: page(css, '<p>Text</p>'), sheets: [] })
})

test('what an article shows further down is linked where its text begins', () => {
  const css = '@layer a{p,.box p{margin:0}.box{gap:0}@container page (width>=66rem){.article .box{gap:1px}}}'
  const { html, sheets } = withDividedStyles(page(css, article))
  expect(inlined(html)).toBe('@layer a{p{margin:0}}')
  expect(sheets.map((sheet) => sheet.css)).toEqual([
    '@layer a{.box p{margin:0}.box{gap:0}@container page (width>=66rem){.article .box{gap:1px}}}',
  ])
  expect(html).toContain(`</page-contents><link rel="stylesheet" href="/${sheets[0]?.path}"/><p>Text</p>`)
})

test('what any long page shows at its end is linked soon after its beginning', () => {
  const css = '@layer a{p,.foot{margin:0}.foot nav{gap:0}.box{gap:0}}'
  const long = `<main><p>${'x'.repeat(7000)}</p><section><p>Text</p></section></main><footer class="foot"></footer>`
  const { html, sheets } = withDividedStyles(page(css, long))
  expect(inlined(html)).toBe('@layer a{p{margin:0}.box{gap:0}}')
  expect(sheets.map((sheet) => sheet.css)).toEqual(['@layer a{.foot{margin:0}.foot nav{gap:0}}'])
  expect(html).toContain(`<section><link rel="stylesheet" href="/${sheets[0]?.path}"/><p>Text</p>`)
})

test('a long page without such styles links none', () => {
  const long = `<main><p>${'x'.repeat(7000)}</p><section><p>Text</p></section></main>`
  expect(withDividedStyles(page('p{margin:0}\n', long)).sheets).toEqual([])
})

test('a short page that is no article keeps them, in their order', () => {
  const css = '.box{gap:0}p{margin:0}.box{gap:1px}'
  expect(withDividedStyles(page(css, '<p>Text</p>'))).toEqual({ html: page(css, '<p>Text</p>'), sheets: [] })
})

test('faces and key frames stay', () => {
  const css = '@font-face{src:url(a)}@keyframes come{to{gap:0}}'
  expect(inlined(withDividedStyles(page(css, article)).html)).toBe(css)
})

test('the name of a file changes with its content and with nothing else', () => {
  const pathOf = (css: string, body: string) => withDividedStyles(page(css, body)).sheets.map(({ path }) => path)
  const [path] = pathOf('@media print{p{gap:0}}', '<p>Eins</p>')
  expect(path).toMatch(/^styles\/[0-9a-f]{8}\.css$/)
  expect(pathOf('@media print{p{gap:0}}i{gap:0}', '<p>Zwei</p>')).toEqual([path])
  expect(pathOf('@media print{p{gap:1px}}', '<p>Eins</p>')).not.toEqual([path])
})

test('the custom properties that a linked sheet asks for are named, and those that it sets are not', () => {
  const { sheets } = withDividedStyles(page('@media print{p{--a:0;gap:var(--b);margin:calc(var(--c)*2)}}', ''))
  expect(sheets.map(({ asks }) => asks)).toEqual([['--b', '--c']])
})

test.each([
  ['.box p', true],
  ['.article .head', false],
  ['h2', false],
  ['td:before', true],
  [':is(.sources,.about) h2', true],
  ['.records .value b', false],
  ['.to-search', false],
])('whether %s is for what stands further down in an article: %s', (selector, later) => {
  expect(isLater.article(selector)).toBe(later)
})

test('every name of what stands further down is one that the styles know', () => {
  const folder = new URL('../../app/styles/', import.meta.url)
  const styles = readdirSync(folder).map((name) => readFileSync(new URL(name, folder), 'utf8'))
  const words = new Set(styles.join('\n').match(/[a-z][\w-]*/g))
  expect([...laterNames].filter((name) => !words.has(name))).toEqual([])
})
