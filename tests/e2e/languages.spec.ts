import { expect, test } from '@playwright/test'
import { languageOf, sitePaths } from './built-site.ts'

for (const path of sitePaths.filter((one) => one !== '/'))
  test(`the language switch of ${path} leads to its counterpart and back`, async ({ page }) => {
    await page.goto(path)
    const other = languageOf(path) === 'de' ? 'en' : 'de'
    const alternate = (language: string) => page.locator(`link[rel=alternate][hreflang=${language}]`)
    const counterpart = new URL((await alternate(other).getAttribute('href')) ?? '').pathname

    await page.locator(`header a[hreflang=${other}]`).first().click()
    expect(new URL(page.url()).pathname).toBe(counterpart)
    await expect(page.locator('html')).toHaveAttribute('lang', other)
    // hreflang must be given in both directions, or search engines ignore it.
    expect(new URL((await alternate(languageOf(path)).getAttribute('href')) ?? '').pathname).toBe(path)

    await page
      .locator(`header a[hreflang=${languageOf(path)}]`)
      .first()
      .click()
    expect(new URL(page.url()).pathname).toBe(path)
  })

test('the language choice leads to both front pages', async ({ page }) => {
  for (const language of ['de', 'en']) {
    await page.goto('/')
    await page.locator(`a[hreflang=${language}]`).click()
    expect(new URL(page.url()).pathname).toBe(`/${language}/`)
  }
})

test('numbers, money and dates follow the language', async ({ page }) => {
  await page.goto('/de/nachrichten/ki-fabrik-in-betrieb/')
  await expect(page.locator('main')).toContainText('fast 10.000')
  await expect(page.locator('main')).toContainText(/0,5\sExaFLOPS/)
  await expect(page.locator('main')).toContainText(/4\.\sFebruar 2026/)
  await page.goto('/en/news/ai-factory-opens/')
  await expect(page.locator('main')).toContainText('almost 10,000')
  await expect(page.locator('main')).toContainText(/0\.5\sExaFLOPS/)
  await expect(page.locator('main')).toContainText(/4\sFebruary 2026/)
})
