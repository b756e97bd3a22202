import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { languageOf, sitePaths } from './built-site.ts'

test('the sitemap lists the pages of both languages', () => {
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

async function violations(axe: AxeBuilder): Promise<string[]> {
  const results = await axe.analyze()
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
}

for (const path of sitePaths) {
  test(`${path} opens in its language without a complaint, asks no other host and fits 320 pixels`, async ({
    page,
    baseURL,
  }) => {
    const complaints: string[] = []
    const foreign: string[] = []
    page.on('console', (message) => complaints.push(message.text()))
    page.on('pageerror', (error) => complaints.push(error.message))
    page.on('request', (request) => {
      if (new URL(request.url()).origin !== baseURL) foreign.push(request.url())
    })
    page.on('requestfailed', (request) => complaints.push(`${request.url()} failed`))
    await page.setViewportSize({ width: 320, height: 700 })
    const response = await page.goto(path)
    expect(response?.status()).toBe(200)
    await expect(page.locator('html')).toHaveAttribute('lang', languageOf(path))
    await expect(page.locator('h1')).toHaveCount(1)
    await unfold(page)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
    expect(complaints).toEqual([])
    expect(foreign).toEqual([])
  })

  test(`${path} has no accessibility violation, in the light theme and in the dark`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' })
    await page.goto(path)
    await unfold(page)
    expect(await violations(new AxeBuilder({ page }))).toEqual([])
    // Only colours change between the themes.
    await page.emulateMedia({ colorScheme: 'dark' })
    expect(await violations(new AxeBuilder({ page }).withRules(['color-contrast']))).toEqual([])
  })
}
