import { expect, test } from '@playwright/test'
import { articlePaths } from './built-site.ts'

for (const path of articlePaths)
  test(`${path} reads the same with scripts switched off`, async ({ browser, baseURL }) => {
    const read = async (javaScriptEnabled: boolean) => {
      const context = await browser.newContext({ javaScriptEnabled, ...(baseURL && { baseURL }) })
      const page = await context.newPage()
      await page.goto(path)
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
