import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { isLight, maximumWeight, pageWeights } from './page-weight.ts'
import { seededNumbers } from './seeded-numbers.ts'

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

test.each([
  ['an inline script', '<script>a()</script>', 1],
  ['a script from elsewhere', '<script type="module" src="https://x.test/scripts/a.js"></script>', 1],
  ['a script of the framework', '<script src="/_next/static/a.js" async=""></script>', 1],
  ['structured data, which nobody runs', '<script type="application/ld+json">{}</script>', 0],
])('counts %s as %s', (_, html, foreign) => {
  write('index.html', html)
  const [page] = pageWeights(folder)
  expect(page?.foreign).toBe(foreign)
  expect(page && isLight(page)).toBe(foreign === 0)
})
