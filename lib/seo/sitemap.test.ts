import { XMLParser } from 'fast-xml-parser'
import robotsParser from 'robots-parser'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { ArticleSummary } from '../content/model.ts'
import { newsSitemap } from './news-sitemap.ts'
import { robotsRules } from './robots.ts'
import { type SitemapEntry, type SitemapPage, sitemapEntries } from './sitemap.ts'
import { sitemapFiles, sitemapIndex, sitemapLimits } from './sitemap-files.ts'

beforeEach(() => {
  vi.stubEnv('SITE_URL', 'https://news.example')
})
afterEach(() => vi.unstubAllEnvs())

const opening = { de: '/de/nachrichten/ki-fabrik/', en: '/en/news/ai-factory/' }

/** What the sitemaps of all kinds say together. */
const siteMap = (pages: readonly SitemapPage[]): SitemapEntry[] => [...sitemapEntries(pages).values()].flat()

const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '@', isArray: (name) => name === 'url' })

describe('The sitemaps', () => {
  test('list a page once for each language, with all its languages', () => {
    const alternates = {
      de: 'https://news.example/de/nachrichten/ki-fabrik/',
      en: 'https://news.example/en/news/ai-factory/',
      'x-default': 'https://news.example/de/nachrichten/ki-fabrik/',
    }
    expect(siteMap([{ paths: opening }])).toEqual([
      { url: alternates.de, alternates },
      { url: alternates.en, alternates },
    ])
  })

  test('list a page without a counterpart alone', () => {
    expect(siteMap([{ paths: '/de/nachrichten/nur-deutsch/' }])).toEqual([
      { url: 'https://news.example/de/nachrichten/nur-deutsch/' },
    ])
  })

  test('make the language choice the page for all other languages beside the front pages', () => {
    const entries = siteMap([{ paths: { de: '/de/', en: '/en/' } }, { paths: '/' }])
    expect(entries.map(({ url }) => url)).toEqual([
      'https://news.example/',
      'https://news.example/de/',
      'https://news.example/en/',
    ])
    for (const { alternates } of entries) expect(alternates?.['x-default']).toBe('https://news.example/')
  })

  test('say when a page was changed only where that is known', () => {
    const changes = (updated?: string | { de?: string; en?: string }) =>
      siteMap([{ paths: opening, updated }]).map((entry) => entry.updated)
    expect(changes()).toEqual([undefined, undefined])
    expect(changes('2026-02-04')).toEqual(['2026-02-04', '2026-02-04'])
    expect(changes({ en: '2026-02-05T09:00:00+01:00' })).toEqual([undefined, '2026-02-05T09:00:00+01:00'])
  })

  test('are sorted by address, so that the order of the content does not change the file', () => {
    const pages = [{ paths: opening }, { paths: '/de/a/' }, { paths: { de: '/de/quellen/', en: '/en/sources/' } }]
    expect(siteMap(pages.toReversed())).toEqual(siteMap(pages))
    const urls = siteMap(pages).map(({ url }) => url)
    expect(urls).toEqual(urls.toSorted())
  })

  test('are one for each kind of page, with the pictures of articles and figures', () => {
    const found = sitemapEntries([
      { paths: '/' },
      { paths: '/de/nachrichten/a/', section: 'news' },
      { paths: '/de/erklaert/b/', section: 'explained' },
      { paths: '/de/fakten/c/', section: 'facts' },
      { paths: '/de/partner/d/', section: 'partners' },
    ])
    expect([...found].map(([kind, own]) => [kind, ...own.map(({ picture }) => picture)])).toEqual([
      ['pages', undefined],
      [
        'articles',
        'https://news.example/de/erklaert/b/picture-16x9.png',
        'https://news.example/de/nachrichten/a/picture-16x9.png',
      ],
      ['figures', 'https://news.example/de/fakten/c/og.png'],
      ['partners', undefined],
    ])
  })
})

describe('The files of the sitemaps', () => {
  const article = (name: string, updated: string): SitemapPage => ({
    paths: `/de/nachrichten/${name}/`,
    section: 'news',
    updated,
  })
  const entriesOf = () =>
    sitemapEntries([
      article('a', '2026-02-04T12:00:00+01:00'),
      article('b', '2026-02-04T11:30:00Z'),
      article('c', '2026-01-01'),
    ])
  const names = (limits: Partial<typeof sitemapLimits>) =>
    sitemapFiles(entriesOf(), { ...sitemapLimits, ...limits }).map(({ name }) => name)

  test('keep to the limits of sitemaps.org', () => {
    expect(sitemapLimits).toEqual({ addresses: 50_000, bytes: 52_428_800 })
    expect(names({})).toEqual(['articles.xml'])
  })

  test('are split below a number of addresses and below a number of bytes, and lose none', () => {
    const split = sitemapFiles(entriesOf(), { ...sitemapLimits, addresses: 2 })
    expect(split.map(({ name }) => name)).toEqual(['articles.xml', 'articles-2.xml'])
    const urls = split.flatMap(({ xml }) => parser.parse(xml).urlset.url.map(({ loc }: { loc: string }) => loc))
    expect(urls).toEqual(['a', 'b', 'c'].map((name) => `https://news.example/de/nachrichten/${name}/`))
    const whole = Buffer.byteLength(sitemapFiles(entriesOf())[0]?.xml ?? '')
    expect(names({ bytes: whole })).toEqual(['articles.xml'])
    expect(names({ bytes: whole - 1 })).toEqual(['articles.xml', 'articles-2.xml'])
    for (const { xml } of sitemapFiles(entriesOf(), { ...sitemapLimits, bytes: whole - 1 }))
      expect(Buffer.byteLength(xml)).toBeLessThan(whole)
  })

  test('stand in the index with the newest change of each, whatever offset it is written with', () => {
    const split = sitemapFiles(entriesOf(), { ...sitemapLimits, addresses: 2 })
    expect(parser.parse(sitemapIndex(split)).sitemapindex.sitemap).toEqual([
      { loc: 'https://news.example/sitemaps/articles.xml', lastmod: '2026-02-04T11:30:00Z' },
      { loc: 'https://news.example/sitemaps/articles-2.xml', lastmod: '2026-01-01' },
    ])
  })
})

describe('The news sitemap', () => {
  const article = (slug: string, published: string): ArticleSummary => ({
    id: slug,
    language: 'de',
    title: `„A & B“ <${slug}>`,
    slug,
    kind: 'news',
    published,
    summary: 'Ein Satz.',
    minutes: 1,
    draft: false,
  })
  const now = new Date('2026-02-06T12:00:00Z')
  const articles = [
    article('two-days', '2026-02-04T12:00:00Z'),
    article('older', '2026-02-04T11:59:59Z'),
    article('today', '2026-02-06T12:59:00+01:00'),
    article('future', '2026-02-06T12:00:01Z'),
  ]

  test('has the articles of the last two days, newest first, with what Google asks for', () => {
    const { url } = parser.parse(newsSitemap(articles, now)).urlset
    expect(url.map(({ loc }: { loc: string }) => loc)).toEqual([
      'https://news.example/de/nachrichten/today/',
      'https://news.example/de/nachrichten/two-days/',
    ])
    expect(url[0]['news:news']).toEqual({
      'news:publication': { 'news:name': 'Rechenwerk', 'news:language': 'de' },
      'news:publication_date': '2026-02-06T12:59:00+01:00',
      'news:title': '„A & B“ <today>',
    })
  })

  test('is a file without addresses when there are none', () => {
    expect(parser.parse(newsSitemap(articles, new Date('2026-03-01T00:00:00Z'))).urlset).toEqual({
      '@xmlns': 'http://www.sitemaps.org/schemas/sitemap/0.9',
      '@xmlns:news': 'http://www.google.com/schemas/sitemap-news/0.9',
    })
  })
})

test('Crawlers may read everything and are told where the sitemaps are', () => {
  const { rules, sitemap } = robotsRules()
  expect(rules).toEqual({ userAgent: '*', allow: '/' })
  const lines = [sitemap].flat().map((address) => `Sitemap: ${address}`)
  const robots = robotsParser('https://news.example/robots.txt', ['User-Agent: *', 'Allow: /', ...lines].join('\n'))
  expect(robots.isAllowed('https://news.example/de/', 'Googlebot')).toBe(true)
  expect(robots.getSitemaps()).toEqual(['https://news.example/sitemap.xml', 'https://news.example/sitemaps/news.xml'])
})
