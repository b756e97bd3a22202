import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { seededNumbers } from '@/tests/bench/seeded-numbers.ts'
import { settingsScript } from '../scripts/settings-script.ts'
import { isLight, limitOf, maximumWeight, mostRequests, pageWeights } from './page-weight.ts'

const folder = mkdtempSync(join(tmpdir(), 'rechenwerk-weight-'))
afterEach(() => rmSync(folder, { recursive: true }))

function write(name: string, text: string) {
  mkdirSync(dirname(join(folder, name)), { recursive: true })
  writeFileSync(join(folder, name), text)
}

/** Text that compresses to no less than three quarters of its length. */
function noise(length: number): string {
  const random = seededNumbers(1)
  return Array.from({ length }, () => Math.floor(random() * 64 + 48)).reduce(
    (text, code) => text + String.fromCharCode(code),
    '',
  )
}

const script = (name: string) => `<script async="" type="module" src="/scripts/${name}.js"></script>`

test('a page weighs what its own scripts weigh together, compressed', () => {
  write('scripts/copy.js', 'a()'.repeat(1000))
  write('scripts/share.js', 'b()')
  write('de/index.html', script('copy') + script('share'))
  const [page] = pageWeights(folder)
  expect(page).toMatchObject({ path: '/de/', foreign: 0 })
  expect(page?.scripts).toBeGreaterThan(10)
  expect(page?.scripts).toBeLessThan(100)
  expect(page && isLight(page)).toBe(true)
})

test('scripts that are too heavy together are over the limit, even where each alone is not', () => {
  write('scripts/one.js', noise(8000))
  write('scripts/two.js', noise(8100))
  write('one/index.html', script('one'))
  write('both/index.html', script('one') + script('two'))
  const [both, one] = pageWeights(folder)
  expect(one?.scripts).toBeLessThan(maximumWeight.scripts)
  expect(one && isLight(one)).toBe(true)
  expect(both?.scripts).toBeGreaterThan(maximumWeight.scripts)
  expect(both && isLight(both)).toBe(false)
})

/** A page with so many words of text and so many bytes that do not compress. */
const article = (name: string, words: number, weight: number, head = '') =>
  write(
    `${name}/index.html`,
    `<head>${head}<!--${noise(weight)}--></head><main><article class="wrap article"><div class="prose"><p>${'Wort '.repeat(words)}</p><figure>Eins zwei</figure></div><share-page></share-page></article></main>`,
  )

test('an article of up to 1,000 words has a lower limit than a longer one and every other page', () => {
  article('heavy', 1000, 16_500)
  article('long', 1001, 16_500)
  article('light', 1000, 14_000)
  write('other/index.html', `<main><article class="wrap plain"><p>Wort</p></article></main><!--${noise(16_500)}-->`)
  const pages = new Map(pageWeights(folder).map((page) => [page.path, page]))
  const heavy = pages.get('/heavy/')
  expect(heavy?.brotli).toBeGreaterThan(maximumWeight.article)
  expect(heavy?.brotli).toBeLessThan(maximumWeight.page)
  expect([...pages].filter(([, page]) => !isLight(page)).map(([path]) => path)).toEqual(['/heavy/'])
  expect(heavy && limitOf(heavy)).toBe(maximumWeight.article)
})

test('a page that links what it does not inline weighs as much as any page may, and styles for paper do not count', () => {
  write('styles/screen.css', noise(6000))
  const link = (media = '') => `<link rel="stylesheet" href="/styles/screen.css"${media}/>`
  article('linked', 10, 13_500, link())
  article('paper', 10, 13_500, link(' media="print"'))
  const pages = pageWeights(folder)
  expect(pages.filter((page) => !isLight(page)).map(({ path }) => path)).toEqual(['/linked/'])
  expect(pages.every(({ brotli }) => brotli < maximumWeight.article)).toBe(true)
})

test.each([
  ['an inline script', '<script>a()</script>', 1],
  ['a script from elsewhere', '<script type="module" src="https://x.test/scripts/a.js"></script>', 1],
  ['a script of the framework', '<script src="/_next/static/a.js" async=""></script>', 1],
  ['the script that applies the settings', `<script>${settingsScript}</script>`, 0],
  ['structured data, which nobody runs', '<script type="application/ld+json">{}</script>', 0],
])('counts %s as %s', (_, html, foreign) => {
  write('index.html', html)
  const [page] = pageWeights(folder)
  expect(page?.foreign).toBe(foreign)
  expect(page && isLight(page)).toBe(foreign === 0)
})

test('a page with faces of more than 30 kB is over the limit, each counted once', () => {
  write('fonts/a.woff2', 'a'.repeat(20_000))
  write('fonts/b.woff2', 'b'.repeat(11_000))
  const preload = '<link rel="preload" href="/fonts/a.woff2" as="font"/>'
  const face = (name: string) => `<style>@font-face{src:url(/fonts/${name}.woff2)format("woff2")}</style>`
  write('one/index.html', preload + face('a'))
  write('two/index.html', preload + face('b'))
  const pages = new Map(pageWeights(folder).map((page) => [page.path, page]))
  expect([pages.get('/one/')?.fonts, pages.get('/two/')?.fonts]).toEqual([20_000, 31_000])
  expect([...pages.values()].filter((page) => !isLight(page)).map(({ path }) => path)).toEqual(['/two/'])
})

test('a page that makes a seventh request is over the limit; lazy pictures come later', () => {
  write('fonts/a.woff2', 'a')
  write('scripts/a.js', 'a()')
  write('styles/a.css', 'a{}')
  const sheet = '<link rel="stylesheet" href="/styles/a.css"/>'
  const usual = `<link rel="preload" href="/fonts/a.woff2" as="font"/>${script('a')}${sheet}${sheet}`
  const picture = '<picture><source srcset="/a.avif"/><img src="/a.webp"/></picture>'
  write('six/index.html', `${usual}${picture}<img src="/b.webp" loading="lazy"/>`)
  write('seven/index.html', `${usual}${picture}${picture}`)
  const pages = new Map(pageWeights(folder).map((page) => [page.path, page]))
  expect([pages.get('/six/')?.requests, pages.get('/seven/')?.requests]).toEqual([mostRequests, mostRequests + 1])
  expect([...pages.values()].filter((page) => !isLight(page)).map(({ path }) => path)).toEqual(['/seven/'])
})
