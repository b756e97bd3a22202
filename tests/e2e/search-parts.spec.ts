import { resolve } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { indexParts } from '@/lib/search/index-parts.ts'
import { searchFiles } from '@/lib/search/search-files.ts'
import { htmlOf } from './built-site.ts'

/* A large archive has its search in parts; here the site's own is made of four. */

// Each process that runs some of these would make an index of its own.
test.describe.configure({ mode: 'default' })

let files: ReadonlyMap<string, Uint8Array>

test.beforeAll(async () => {
  files = await searchFiles(resolve('out'), () => 4)
})

/** Gives a browser the index in parts, and pages that say so. */
async function divide(page: Page) {
  await page.route('**/pagefind/**', (route) => {
    const file = files.get(new URL(route.request().url()).pathname.slice(1))
    const contentType = route.request().url().includes('.js') ? 'text/javascript' : 'application/octet-stream'
    return file ? route.fulfill({ body: Buffer.from(file), contentType }) : route.fulfill({ status: 404 })
  })
  await page.route(/\/(suche|search)\/(\?|$)/, async (route) => {
    const response = await route.fetch()
    const whole = await response.text()
    const divided = whole.replace('data-parts="1"', 'data-parts="4"')
    expect(divided).not.toBe(whole)
    await route.fulfill({ response, body: divided })
  })
}

/** The addresses of all that is found. */
async function found(page: Page, path: string): Promise<string[]> {
  await page.goto(path)
  await expect(page.getByRole('status')).toHaveText(/^\d/)
  const more = page.locator('site-search ol + button')
  const links = page.locator('site-search li a')
  while (await more.isVisible()) {
    const before = await links.count()
    await more.click()
    await expect.poll(() => links.count()).toBeGreaterThan(before)
  }
  return links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
}

test('the site itself has its search in one part', () => {
  expect(indexParts(14)).toBe(1)
  expect(htmlOf('/de/suche/')).toContain('data-parts="1"')
})

for (const path of ['/de/suche/?q=Telekom&kind=fact', '/en/search/?q=cloud'])
  test(`${path} finds in four parts what it finds in one`, async ({ page }) => {
    const whole = await found(page, path)
    expect(whole.length).toBeGreaterThan(3)
    const asked: string[] = []
    page.on('request', (request) => asked.push(new URL(request.url()).pathname))
    await divide(page)
    const divided = await found(page, path)
    expect([...divided].sort()).toEqual([...whole].sort())
    // Weights differ a little from part to part; what matters most comes early all the same.
    expect(divided.slice(0, 10)).toContain(whole[0])
    for (const part of ['', 'part-2/', 'part-3/', 'part-4/'])
      expect(asked.filter((one) => one.startsWith(`/pagefind/${part}index/`)).length).toBeGreaterThan(0)
    expect(asked.filter((one) => one.includes('wasm.'))).toHaveLength(1)
  })

test('a part that cannot be loaded is said once and tried again', async ({ page }) => {
  await divide(page)
  await page.route('**/part-3/pagefind-entry.json*', (route) => route.abort())
  await page.goto('/de/suche/?q=Prozessor')
  await expect(page.getByRole('status')).toHaveText(/ließ sich nicht laden/)
  await page.unroute('**/part-3/pagefind-entry.json*')
  await page.getByRole('searchbox').fill('Prozessoren')
  await expect(page.getByRole('status')).toHaveText(/^\d+ Treffer$/)
  const links = await page
    .locator('site-search li a')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href')))
  expect(new Set(links).size).toBe(links.length)
})
