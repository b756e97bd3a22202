import { expect, type Page, test } from '@playwright/test'
import { shifted } from './shifted.ts'

// Styles are planted here that the policy of the pages does not let through.
test.use({ bypassCSP: true })

/** Opens a page whose font arrives late. */
async function openWithLateFont(page: Page, path: string) {
  await page.route('**/fonts/*', async (route) => {
    await new Promise((arrived) => setTimeout(arrived, 1500))
    await route.continue()
  })
  await page.goto(path, { waitUntil: 'commit' })
  await page.waitForTimeout(700)
  expect(await page.evaluate(() => document.fonts.check('620 1em "Rechenwerk Headline"'))).toBe(false)
  await page.evaluate(() => document.fonts.ready)
  await expect.poll(() => page.evaluate(() => document.fonts.check('620 1em "Rechenwerk Headline"'))).toBe(true)
  await page.waitForTimeout(300)
}

for (const path of ['/de/', '/en/', '/de/nachrichten/ki-fabrik-in-betrieb/', '/en/news/ai-factory-opens/'])
  for (const width of [375, 1280])
    test(`nothing shifts on ${path} at ${width} pixels when the headline face arrives late`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 })
      await openWithLateFont(page, path)
      expect(await shifted(page)).toBeLessThan(0.02)
    })

test('a planted shift is measured', async ({ page }) => {
  await openWithLateFont(page, '/de/')
  await page
    .locator('main')
    .evaluate((main) => main.insertAdjacentHTML('beforebegin', '<p style="height: 200px">Spät</p>'))
  await page.waitForTimeout(300)
  expect(await shifted(page)).toBeGreaterThan(0.02)
})
