import { statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { publishedFolder } from '@/lib/publish/published-folder.ts'
import { newsSitemap } from '@/lib/seo/news-sitemap.ts'
import { siteUrl } from '@/lib/site.ts'
import { buildMoment } from '@/lib/today.ts'
import { builtFile, sitemapPaths } from './built-site.ts'
import { sitemapFaults, sitemapIndexFaults } from './sitemap-faults.ts'

const origin = siteUrl()
const now = new Date('2026-02-05T12:00:00Z')

test('the index, the sitemaps of all kinds and the news sitemap are as their schemas want them', () => {
  expect(sitemapIndexFaults(builtFile('sitemap.xml'), origin)).toEqual([])
  for (const path of sitemapPaths) expect(sitemapFaults(builtFile(path), origin), path).toEqual([])
  const built = process.env.SOURCE_DATE_EPOCH
    ? buildMoment()
    : statSync(join(publishedFolder(), 'sitemaps/news.xml')).mtime
  expect(sitemapFaults(builtFile('sitemaps/news.xml'), origin, built)).toEqual([])
})

test('articles and figures have their pictures in the sitemaps, and articles the day of their last change', () => {
  const articles = builtFile('sitemaps/articles.xml')
  const count = (pattern: RegExp, text = articles) => text.match(pattern)?.length ?? 0
  expect(count(/<image:loc>[^<]+\/picture-16x9\.png</g)).toBe(count(/<url>/g))
  expect(count(/<lastmod>/g)).toBe(count(/<url>/g))
  const figures = builtFile('sitemaps/figures.xml')
  expect(count(/<image:loc>[^<]+\/og\.png</g, figures)).toBe(count(/<url>/g, figures))
})

const page = (name: string, inner = '') => `<url><loc>${origin}/${name}/</loc>${inner}</url>`
const sitemap = (...urls: string[]) =>
  `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="x" xmlns:image="y">${urls.join('')}</urlset>`

for (const [what, xml, fault] of [
  ['broken XML', sitemap('<url>'), 'not well-formed'],
  ['another root', '<sitemap/>', 'has no urlset'],
  ['another namespace', sitemap().replace('0.9', '0.84'), 'no namespace'],
  ['nothing', sitemap(), 'has no address'],
  ['an address on another site', '<url><loc>https://other.example/</loc></url>', 'no whole address'],
  ['an address twice', page('a') + page('a'), 'listed twice'],
  ['a day that is none', page('a', '<lastmod>2026-13-01</lastmod>'), 'has the lastmod'],
  ['a moment without an offset', page('a', '<lastmod>2026-02-04T12:00:00</lastmod>'), 'has the lastmod'],
  ['another order', `<url><lastmod>2026-02-04</lastmod><loc>${origin}/a/</loc></url>`, 'expected the order'],
  ['an unknown element', page('a', '<title>A</title>'), 'does not know'],
  ['a picture without an address', page('a', '<image:image></image:image>'), 'a picture without'],
  [
    'alternates without the page itself',
    page('a', `<xhtml:link rel="alternate" hreflang="x-default" href="${origin}/b/"/>`),
    'not among its own alternates',
  ],
  [
    'alternates without x-default',
    page('a', `<xhtml:link rel="alternate" hreflang="de" href="${origin}/a/"/>`),
    'no x-default',
  ],
  ['news outside the news sitemap', page('a', '<news:news/>'), 'has news outside'],
] as const)
  test(`the check of sitemaps finds ${what}`, () => {
    const whole = xml.startsWith('<url>') ? sitemap(xml) : xml
    expect(sitemapFaults(whole, origin).join('\n')).toContain(fault)
  })

test('the check of sitemaps leaves a good one alone', () => {
  const link = `<xhtml:link rel="alternate" hreflang="x-default" href="${origin}/a/"/>`
  expect(sitemapFaults(sitemap(page('a', `<lastmod>2026-02-04</lastmod>${link}`)), origin)).toEqual([])
})

test('the check of the index finds none, one twice and one that is no address', () => {
  const index = (...parts: string[]) =>
    `<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${parts.join('')}</sitemapindex>`
  const part = (loc: string) => `<sitemap><loc>${loc}</loc></sitemap>`
  expect(sitemapIndexFaults(index(), origin)).toEqual(['names no sitemap; expected at least one'])
  expect(sitemapIndexFaults(index(part(`${origin}/a.xml`), part(`${origin}/a.xml`)), origin).join()).toContain('twice')
  expect(sitemapIndexFaults(index(part('/a.xml')), origin).join()).toContain('no whole address')
  expect(sitemapIndexFaults(index(part(`${origin}/a.xml`)), origin)).toEqual([])
})

test('the check of the news sitemap takes an empty one and a fresh article, and finds an old one and one without a title', () => {
  const article = {
    id: 'a',
    language: 'de',
    title: 'A',
    slug: 'a',
    kind: 'news',
    published: '2026-02-04T12:00:00+01:00',
    summary: 'A.',
    minutes: 1,
    draft: false,
  } as const
  expect(sitemapFaults(newsSitemap([], now), origin, now)).toEqual([])
  const fresh = newsSitemap([article], now)
  expect(fresh).toContain('<news:news>')
  expect(sitemapFaults(fresh, origin, now)).toEqual([])
  expect(sitemapFaults(fresh, origin, new Date('2026-02-08T00:00:00Z')).join()).toContain('not of the last two days')
  expect(sitemapFaults(fresh.replace('<news:title>A</news:title>', ''), origin, now).join()).toContain('has no title')
})
