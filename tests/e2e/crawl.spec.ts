import { type APIRequestContext, expect, test } from '@playwright/test'
import { siteUrl } from '@/lib/site.ts'
import { crawl } from './crawl/crawl.ts'
import type { Fetch } from './crawl/fetched.ts'
import { cleanSite, origin, serverOf } from './crawl/planted-site.ts'
import { typesIn } from './structured-data.ts'

/** Asks the server of the test for what has a public address. */
function served(request: APIRequestContext): Fetch {
  return async (address) => {
    const { pathname } = new URL(address)
    const response = await request.get(pathname, { maxRedirects: 0 })
    const [type = ''] = (response.headers()['content-type'] ?? '').split(';')
    return { status: response.status(), type, body: await response.body() }
  }
}

/** The middle one of some numbers. */
const median = (numbers: number[]) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0

test('a crawler that starts at /robots.txt finds every page, picture and version as it is said to be', async ({
  request,
}) => {
  test.setTimeout(300_000)
  const { pages, sitemaps, blocks, offers, pictures, faults } = await crawl(siteUrl(), served(request))
  expect(faults).toEqual([])
  expect(pages.size).toBeGreaterThan(200)
  const alternates = [...pages.values()].reduce((sum, page) => sum + page.alternates.size, 0)
  const types = [...typesIn(blocks)].sort(([, a], [, b]) => b - a).map(([type, count]) => `${count} ${type}`)
  console.log(`
Crawled: ${pages.size} pages of ${sitemaps} sitemaps, ${alternates} alternates, ${offers.size} feeds and texts
${pictures.size} pictures of ${median([...pictures.values()])} bytes (median)
${blocks.length} blocks of structured data: ${types.join(', ')}`)
})

test('on a planted site without faults the crawler finds none', async () => {
  const { faults, pages } = await crawl(origin, serverOf())
  expect(faults).toEqual([])
  expect([...pages.keys()]).toEqual([`${origin}/`, `${origin}/de/`, `${origin}/en/`])
})

const de = String(cleanSite['/de/'])
const feed = String(cleanSite['/de/feed.json'])
const front = String(cleanSite['/'])

for (const [what, changes, fault] of [
  ['a robots.txt without a sitemap', { '/robots.txt': 'User-agent: *' }, /names no sitemap/],
  [
    'a listed page that crawlers may not read',
    { '/robots.txt': `User-agent: *\nDisallow: /de/\nSitemap: ${origin}/sitemap.xml` },
    /forbids to read it/,
  ],
  ['a sitemap that is not there', { '/sitemaps/pages.xml': undefined }, /sitemap .*pages\.xml answers 404/],
  ['a listed page that is not there', { '/de/': undefined }, /\/de\/ answers 404/],
  [
    'a page with another canonical',
    { '/de/': de.replace(`canonical" href="${origin}/de/`, `canonical" href="${origin}/en/`) },
    /\/de\/ names .*\/en\/ as its canonical/,
  ],
  [
    'a listed page that asks not to be indexed',
    { '/de/': de.replace('<head>', '<head><meta name="robots" content="noindex, follow">') },
    /\/de\/ is listed and asks/,
  ],
  [
    'an alternate that does not answer back',
    { '/de/': de.replace(`hreflang="1" href="${origin}/en/`, `hreflang="1" href="${origin}/`) },
    /\/de\/ has the alternate .*which does not answer back/,
  ],
  [
    'a page to which no link leads',
    { '/': front.replace('<a href="/en/">', '<a href="/de/">') },
    /\/en\/ is reached by no link/,
  ],
  ['a picture that is not there', { '/og.png': undefined }, /og\.png answers 404/],
  [
    'a picture of another size',
    { '/de/': de.replace('"value":1200', '"value":1600') },
    /is 1200 × 630, and 1600 × 630 is claimed/,
  ],
  [
    'a picture that is too heavy',
    { '/og.png': Buffer.concat([cleanSite['/og.png'] as Buffer, Buffer.alloc(70_000)]) },
    /expected at most 60000/,
  ],
  ['a picture that is none', { '/og.png': 'text' }, /is no picture/],
  ['a page without a picture', { '/de/': de.replace('og:image"', 'og:other"') }, /\/de\/ names no picture/],
  ['structured data that is no JSON', { '/de/': de.replace('{"@context"', '{@context') }, /no JSON/],
  [
    'structured data that schema.org does not know',
    { '/de/': de.replace('CreativeWork', 'Kunstwerk') },
    /no type "Kunstwerk"/,
  ],
  ['a feed that is not there', { '/de/feed.json': undefined }, /feed\.json answers 404/],
  ['a feed that is none', { '/de/feed.json': '{}' }, /feed\.json is no JSON Feed 1\.1/],
  [
    'a feed with an address that is no page',
    { '/de/feed.json': feed.replace(`"url":"${origin}/de/"`, `"url":"${origin}/fr/"`) },
    /lists .*\/fr\/, which no sitemap has/,
  ],
  [
    'a form of a page that nobody knows',
    { '/de/': de.replace('application/feed+json', 'application/pdf') },
    /offered as application\/pdf/,
  ],
] as const)
  test(`the crawler finds ${what}`, async () => {
    expect((await crawl(origin, serverOf(changes))).faults.join('\n')).toMatch(fault)
  })

test('the crawler finds a page that is five clicks away', async () => {
  const paths = [1, 2, 3, 4, 5].map((number) => `/${number}/`)
  const urls = ['/', ...paths].map((path) => `<url><loc>${origin}${path}</loc></url>`).join('')
  const chain = Object.fromEntries(
    ['/', ...paths].map((path, index) => [
      path,
      `<link rel="canonical" href="${origin}${path}"><meta property="og:image" content="${origin}/og.png"><a href="/${index + 1}/">Weiter</a>`,
    ]),
  )
  const { faults } = await crawl(origin, serverOf({ ...chain, '/sitemaps/pages.xml': `<urlset>${urls}</urlset>` }))
  expect(faults.filter((fault) => fault.includes('clicks'))).toEqual([
    `${origin}/5/ is 5 clicks away; expected at most 4`,
  ])
})
