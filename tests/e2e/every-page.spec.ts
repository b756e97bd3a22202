import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { languageOf, sitePaths } from './built-site.ts'

test('the sitemap lists the pages of both languages', () => {
  const german = sitePaths.filter((path) => path.startsWith('/de/'))
  const english = sitePaths.filter((path) => path.startsWith('/en/'))
  expect(german.length).toBeGreaterThan(10)
  expect(english).toHaveLength(german.length)
})

for (const path of sitePaths) {
  test(`${path} opens in its language, without a complaint, and asks no other host`, async ({ page, baseURL }) => {
    const complaints: string[] = []
    const foreign: string[] = []
    page.on('console', (message) => complaints.push(message.text()))
    page.on('pageerror', (error) => complaints.push(error.message))
    page.on('request', (request) => {
      if (new URL(request.url()).origin !== baseURL) foreign.push(request.url())
    })
    page.on('requestfailed', (request) => complaints.push(`${request.url()} failed`))
    const response = await page.goto(path, { waitUntil: 'networkidle' })
    expect(response?.status()).toBe(200)
    await expect(page.locator('html')).toHaveAttribute('lang', languageOf(path))
    await expect(page.locator('h1')).toHaveCount(1)
    expect(complaints).toEqual([])
    expect(foreign).toEqual([])
  })

  for (const colorScheme of ['light', 'dark'] as const)
    test(`${path} has no accessibility violation (${colorScheme})`, async ({ page }) => {
      await page.emulateMedia({ colorScheme })
      await page.goto(path)
      // What is folded away must be readable too once it is opened.
      for (const details of await page.locator('details').all())
        await details.evaluate((one) => one.setAttribute('open', ''))
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
    })

  test(`${path} fits 320 pixels without sideways scrolling`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 700 })
    await page.goto(path)
    for (const details of await page.locator('details').all())
      await details.evaluate((one) => one.setAttribute('open', ''))
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  })
}
