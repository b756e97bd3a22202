import { afterEach, expect, test, vi } from 'vitest'
import { absoluteUrl, siteUrl } from './site.ts'

afterEach(() => vi.unstubAllEnvs())

test('Without SITE_URL the site has an address that leads nowhere', () => {
  expect(siteUrl('')).toBe('https://rechenwerk.example')
})

test.each([
  ['https://www.example.org', 'https://www.example.org'],
  ['https://www.example.org/', 'https://www.example.org'],
  ['http://localhost:3000', 'http://localhost:3000'],
  ['HTTPS://Example.ORG', 'https://example.org'],
])('SITE_URL may be %s', (value, address) => {
  expect(siteUrl(value)).toBe(address)
})

test.each([
  'www.example.org',
  'ftp://example.org',
  'https://example.org/site',
  'https://example.org/?from=mail',
  'https://example.org/#top',
  'https://editor@example.org',
  'javascript:alert(1)',
])('SITE_URL must not be %s', (value) => {
  expect(() => siteUrl(value)).toThrow(`SITE_URL is "${value}"`)
})

test('SITE_URL is read when an address is asked for, not when the module is loaded', () => {
  vi.stubEnv('SITE_URL', 'https://one.example')
  expect(absoluteUrl('/de/')).toBe('https://one.example/de/')
  vi.stubEnv('SITE_URL', 'https://two.example')
  expect(absoluteUrl('/')).toBe('https://two.example/')
})

test('A path without a slash is refused, because it would run into the name of the host', () => {
  expect(() => absoluteUrl('de/')).toThrow('"de/" is no path on the site')
})
