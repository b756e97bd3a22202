import { expect, type Page, test } from '@playwright/test'
import { pageTypes } from '@/lib/commands/page-types.ts'
import { htmlOf, pagePaths } from './built-site.ts'
import { openWithHeadlineFace } from './headline-face.ts'
import { noShift, shifted } from './shifted.ts'
import { slow4G } from './slow-pages.ts'

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
      expect(await shifted(page)).toBeLessThan(noShift)
    })

// Telephones: page-speed.spec.ts. Where columns stand side by side, what comes later could move what is beside it.
test('nothing shifts on any kind of page at 1280 pixels over a slow network', async ({ browser }) => {
  test.setTimeout(300_000)
  const faults: string[] = []
  for (const path of pageTypes(pagePaths, (path) => htmlOf(path).length)) {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 } })
    const page = await context.newPage()
    const session = await context.newCDPSession(page)
    await session.send('Network.enable')
    await session.send('Network.emulateNetworkConditions', slow4G)
    await page.goto(path)
    await page.evaluate(() => document.fonts.ready)
    const shift = await shifted(page, 100)
    if (shift >= noShift) faults.push(`${path} shifts by ${shift.toFixed(4)}`)
    await context.close()
  }
  expect(faults).toEqual([])
})

test('the headline face shows on the second page at the latest', async ({ page }) => {
  await page.goto('/de/')
  await page.evaluate(() => document.fonts.ready)
  await openWithHeadlineFace(page, '/de/nachrichten/ki-fabrik-in-betrieb/')
})

test('a planted shift is measured', async ({ page }) => {
  await openWithLateFont(page, '/de/')
  await page
    .locator('main')
    .evaluate((main) => main.insertAdjacentHTML('beforebegin', '<p style="height: 200px">Spät</p>'))
  await page.waitForTimeout(300)
  expect(await shifted(page)).toBeGreaterThan(noShift)
})
