import { expect, type Page, test } from '@playwright/test'
import { accessibilityViolations } from './accessibility.ts'
import { languageOf, pagePaths, sitePaths } from './built-site.ts'

test('the sitemaps list the pages of both languages', () => {
  const german = sitePaths.filter((path) => path.startsWith('/de/'))
  const english = sitePaths.filter((path) => path.startsWith('/en/'))
  expect(german.length).toBeGreaterThan(10)
  expect(english).toHaveLength(german.length)
})

/** What is folded away must be as good as the rest once it is opened. */
async function unfold(page: Page) {
  await page.locator('details').evaluateAll((all) => {
    for (const details of all) details.setAttribute('open', '')
  })
}

/** Everything that a browser complains of, and every request that goes to another host. */
function watch(page: Page, baseURL: string | undefined): string[] {
  const complaints: string[] = []
  page.on('console', (message) => complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== baseURL) complaints.push(`${request.url()} is another host`)
  })
  page.on('requestfailed', (request) => complaints.push(`${request.url()} failed`))
  return complaints
}

// One visit for all that is asked of a page: opening it costs as much as looking at it.
for (const path of pagePaths)
  test(`${path} opens in its language without a complaint, asks no other host, fits 320 pixels and is accessible`, async ({
    page,
    baseURL,
  }) => {
    const complaints = watch(page, baseURL)
    await page.setViewportSize({ width: 320, height: 700 })
    const response = await page.goto(path)
    expect(response?.status()).toBe(200)
    await expect(page.locator('html')).toHaveAttribute('lang', languageOf(path))
    await expect(page.locator('h1')).toHaveCount(1)
    await unfold(page)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
    await page.setViewportSize({ width: 1280, height: 720 })
    expect(await accessibilityViolations(page)).toEqual([])
    expect(complaints).toEqual([])
  })

test('the accessibility check finds a planted mistake, and one that only the dark theme has', async ({ page }) => {
  await page.goto('/de/')
  await page.locator('h1').evaluate((heading) => {
    heading.insertAdjacentHTML(
      'afterend',
      '<img src="/favicon.svg"><p style="color: light-dark(#000, #222)">Dunkel</p>',
    )
  })
  const found = await accessibilityViolations(page)
  expect(found.filter((one) => one.startsWith('image-alt: '))).toHaveLength(1)
  expect(found.filter((one) => one.startsWith('dark theme: color-contrast: '))).toHaveLength(1)
})
