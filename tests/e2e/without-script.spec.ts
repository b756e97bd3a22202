import { expect, type Page, test } from '@playwright/test'
import { articlePaths } from './built-site.ts'

/** Takes away what scripts add, so that the rest can be compared with the page as it comes. */
async function takeToolsAway(page: Page) {
  await expect(page.locator('reading-settings')).toBeVisible()
  await page.addStyleTag({ content: '.tool, .said, reading-settings { display: none !important }' })
  await page.locator('page-contents [aria-current]').evaluateAll((links) => {
    for (const link of links) link.removeAttribute('aria-current')
  })
}

for (const path of articlePaths)
  test(`${path} reads the same with scripts switched off`, async ({ browser, baseURL }) => {
    const read = async (javaScriptEnabled: boolean) => {
      const context = await browser.newContext({ javaScriptEnabled, ...(baseURL && { baseURL }) })
      const page = await context.newPage()
      await page.goto(path)
      if (javaScriptEnabled) await takeToolsAway(page)
      const text = await page.locator('body').ariaSnapshot()
      const picture = await page.screenshot({ fullPage: true })
      await context.close()
      return { text, picture }
    }
    const [withScript, withoutScript] = [await read(true), await read(false)]
    expect(withoutScript.text).toBe(withScript.text)
    expect(withoutScript.text.length).toBeGreaterThan(3000)
    expect(withoutScript.picture.equals(withScript.picture)).toBe(true)
  })
