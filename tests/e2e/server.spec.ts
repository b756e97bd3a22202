import { expect, test } from '@playwright/test'
import { sitePaths } from './built-site.ts'

test('a reader who asks for what does not exist is led on, in the language of the address or in both', async ({
  page,
}) => {
  for (const [address, language] of [
    ['/de/gibt-es-nicht/', 'de'],
    ['/en/not-there/', 'en'],
  ] as const) {
    expect((await page.goto(address))?.status()).toBe(404)
    await expect(page.locator('html')).toHaveAttribute('lang', language)
    await expect(page.locator('h1')).toHaveCount(1)
    await expect(page.locator(`main a[href="/${language}/"]`)).toBeVisible()
  }
  expect((await page.goto('/nowhere/'))?.status()).toBe(404)
  await expect(page.locator('[lang=de] >> a[href="/de/"]')).toBeVisible()
  await expect(page.locator('[lang=en] >> a[href="/en/"]')).toBeVisible()
})

test('pages are compressed', async ({ request }) => {
  const response = await request.get('/de/', { headers: { 'accept-encoding': 'br, gzip' } })
  expect(response.headers()['content-encoding']).toMatch(/^(br|gzip)$/)
})

for (const [path, type] of [
  ['/de/', 'text/html; charset=utf-8'],
  ['/sitemap.xml', 'application/xml'],
  ['/sitemaps/articles.xml', 'application/xml'],
  ['/robots.txt', 'text/plain; charset=utf-8'],
  ['/humans.txt', 'text/plain; charset=utf-8'],
  ['/.well-known/security.txt', 'text/plain; charset=utf-8'],
  ['/de/manifest.webmanifest', 'application/manifest+json'],
  ['/favicon.ico', 'image/'],
  ['/de/fakten/gpu-count/cite.bib', 'application/x-bibtex; charset=utf-8'],
  ['/de/feed.json', 'application/feed+json; charset=utf-8'],
  ['/de/erklaert/was-eine-ki-fabrik-ist/index.md', 'text/markdown; charset=utf-8'],
  ['/de/fakten/gpu-count/cite.json', 'application/vnd.citationstyles.csl+json'],
  ['/data/facts.json', 'application/json'],
  ['/data/facts.csv', 'text/csv; charset=utf-8'],
  ['/data/facts.schema.json', 'application/json'],
  ['/data/datapackage.json', 'application/json'],
  ['/de/feed.xml', 'application/xml'],
  ['/fonts/rechenwerk-headline.woff2', 'font/woff2'],
])
  test(`${path} is served as ${type}`, async ({ request }) => {
    const response = await request.get(path ?? '')
    expect(response.status()).toBe(200)
    expect(response.headers()['content-type']).toContain(type)
  })

test('robots.txt names the index of the sitemaps, and they have every page once', async ({ request }) => {
  expect(await (await request.get('/robots.txt')).text()).toMatch(/^Sitemap: https:\/\/[^/]+\/sitemap\.xml$/m)
  expect(new Set(sitePaths).size).toBe(sitePaths.length)
})
