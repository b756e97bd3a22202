import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { robotsRules } from './robots.ts'
import { siteMap } from './sitemap.ts'

beforeEach(() => {
  vi.stubEnv('SITE_URL', 'https://news.example')
})
afterEach(() => vi.unstubAllEnvs())

const opening = { de: '/de/nachrichten/ki-fabrik/', en: '/en/news/ai-factory/' }

describe('The sitemap', () => {
  test('lists a page once for each language, with all its languages', () => {
    const languages = {
      de: 'https://news.example/de/nachrichten/ki-fabrik/',
      en: 'https://news.example/en/news/ai-factory/',
      'x-default': 'https://news.example/de/nachrichten/ki-fabrik/',
    }
    expect(siteMap([{ paths: opening }])).toEqual([
      { url: languages.de, alternates: { languages } },
      { url: languages.en, alternates: { languages } },
    ])
  })

  test('lists a page without a counterpart alone', () => {
    expect(siteMap([{ paths: '/de/nachrichten/nur-deutsch/' }])).toEqual([
      { url: 'https://news.example/de/nachrichten/nur-deutsch/' },
    ])
  })

  test('makes the language choice the page for all other languages beside the front pages', () => {
    const entries = siteMap([{ paths: { de: '/de/', en: '/en/' } }, { paths: '/' }])
    expect(entries.map(({ url }) => url)).toEqual([
      'https://news.example/',
      'https://news.example/de/',
      'https://news.example/en/',
    ])
    for (const { alternates } of entries) expect(alternates?.languages?.['x-default']).toBe('https://news.example/')
  })

  test('says when a page was changed only where that is known', () => {
    const changes = (updated?: string | { de?: string; en?: string }) =>
      siteMap([{ paths: opening, updated }]).map(({ lastModified }) => lastModified)
    expect(changes()).toEqual([undefined, undefined])
    expect(changes('2026-02-04')).toEqual(['2026-02-04', '2026-02-04'])
    expect(changes({ en: '2026-02-05T09:00:00+01:00' })).toEqual([undefined, '2026-02-05T09:00:00+01:00'])
  })

  test('is sorted by address, so that the order of the content does not change the file', () => {
    const pages = [{ paths: opening }, { paths: '/de/a/' }, { paths: { de: '/de/quellen/', en: '/en/sources/' } }]
    expect(siteMap(pages.toReversed())).toEqual(siteMap(pages))
    const urls = siteMap(pages).map(({ url }) => url)
    expect(urls).toEqual(urls.toSorted())
  })
})

test('Crawlers may read everything and are told where the sitemap is', () => {
  expect(robotsRules()).toEqual({
    rules: { userAgent: '*', allow: '/' },
    sitemap: 'https://news.example/sitemap.xml',
  })
})
