import { describe, expect, test } from 'vitest'
import { prefetchRules } from '../../scripts/prefetch-rules.ts'
import { settingsScript } from '../../scripts/settings-script.ts'
import { policies, sourceHash } from './content-security-policy.ts'
import { contentType } from './content-types.ts'
import { fileKinds, headersOfAll } from './file-kinds.ts'
import { headersOf, kindOf } from './headers-of.ts'

test.each([
  ['/', 'choice'],
  ['/de/', 'page'],
  ['/404.html', 'page'],
  ['/en/news/ai-factory-opens/', 'page'],
  ['/de/suche/', 'search'],
  ['/en/search/index.html', 'search'],
  ['/en/suche/', 'page'],
  ['/scripts/vAb3dE9/copy-text.js', 'hashed'],
  ['/scripts/copy-text.js', 'search-files'],
  ['/pagefind/fragment/de_11f8c27.pf_fragment', 'hashed'],
  ['/pagefind/pagefind.de_d6ecdfdbe2.pf_meta', 'hashed'],
  ['/pagefind/part-2/index/de_11f8c27.pf_index', 'hashed'],
  ['/pagefind/part-2/pagefind.de_d6ecdfdbe2.pf_meta', 'hashed'],
  ['/pagefind/pagefind-entry.json', 'search-files'],
  ['/pagefind/part-2/pagefind-entry.json', 'search-files'],
  ['/pagefind/pagefind-worker.js', 'worker'],
  ['/data/facts.csv', 'texts'],
  ['/de/feed.xml', 'texts'],
  ['/de/og.png', 'pictures'],
  ['/fonts/rechenwerk-headline.woff2', 'pictures'],
  ['/strange', 'rest'],
])('%s is of the kind %s', (path, name) => {
  expect(kindOf(path).name).toBe(name)
})

describe('The headers', () => {
  test('allow no inline and no evaluated code anywhere, and WebAssembly for the search alone', () => {
    for (const { name, headers } of fileKinds) {
      const policy = headers['Content-Security-Policy'] ?? ''
      expect(policy, name).toMatch(/-src/)
      expect(policy, name).not.toMatch(/'unsafe-(inline|eval|hashes)'|\*|https?:|data:/)
      expect(policy.includes('wasm-unsafe-eval'), name).toBe(name === 'search' || name === 'worker')
    }
  })

  test('let two inline scripts run on pages, by their hashes: the settings and the rules for fetching ahead', () => {
    for (const name of ['reading', 'searching'] as const)
      expect(policies[name].match(/'sha256-[^']+'/g)).toEqual([sourceHash(settingsScript), sourceHash(prefetchRules)])
    expect(policies.file).not.toContain('sha256')
  })

  test('leave styles to the page, and name everything else that a page could load', () => {
    expect(policies.reading).not.toMatch(/style-src|default-src/)
    for (const directive of ['script', 'img', 'font', 'connect', 'worker', 'manifest', 'media', 'object', 'frame'])
      expect(policies.reading).toContain(`${directive}-src `)
    for (const directive of ['base-uri', 'form-action', 'frame-ancestors'])
      expect(policies.reading).toContain(directive)
  })

  test('keep what has a hash in its name for a year and a page for a minute', () => {
    expect(headersOf('/scripts/v1/a.js')['Cache-Control']).toBe('public, max-age=31536000, immutable')
    expect(headersOf('/de/')['Cache-Control']).toBe('public, max-age=60')
    expect(headersOf('/')).toMatchObject({ 'Cache-Control': 'private, no-cache', Vary: 'Accept-Language' })
  })

  test('let other sites read data and feeds, and show pictures, but nothing else', () => {
    expect(headersOf('/data/facts.json')['Access-Control-Allow-Origin']).toBe('*')
    expect(headersOf('/de/og.png')['Cross-Origin-Resource-Policy']).toBe('cross-origin')
    for (const path of ['/de/', '/scripts/v1/a.js', '/pagefind/pagefind.js'])
      expect(headersOf(path)).toMatchObject({ 'Cross-Origin-Resource-Policy': 'same-origin' })
    expect(headersOf('/de/')).not.toHaveProperty('Access-Control-Allow-Origin')
  })

  test('that all files get are in none of the kinds, which would send them twice', () => {
    for (const { headers } of fileKinds) expect(Object.keys(headers).filter((name) => name in headersOfAll)).toEqual([])
  })

  test('hold no character that a configuration would read as its own', () => {
    const all = [...Object.values(headersOfAll), ...fileKinds.flatMap(({ headers }) => Object.values(headers))]
    for (const value of all) expect(value).not.toMatch(/["`$\\\n{}]/)
    for (const { pattern } of fileKinds) expect(pattern).not.toMatch(/["`\n]|\(\?/)
  })
})

test.each([
  ['/de/', 'text/html; charset=utf-8'],
  ['/de/erklaert/a/index.md', 'text/markdown; charset=utf-8'],
  ['/de/feed.json', 'application/feed+json; charset=utf-8'],
  ['/data/facts.json', 'application/json; charset=utf-8'],
  ['/de/fakten/gpu-count/cite.json', 'application/vnd.citationstyles.csl+json; charset=utf-8'],
  ['/pagefind/wasm.de.pagefind', 'application/octet-stream'],
  ['/nothing', undefined],
])('%s has the type %s', (path, type) => {
  expect(contentType(path)).toBe(type)
})
