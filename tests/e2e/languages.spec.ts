import { expect, test } from '@playwright/test'
import { htmlOf, languageOf, pagePaths } from './built-site.ts'

/** The address that a page names as its version in a language. */
function alternateOf(html: string, language: string): string {
  const [, address = ''] =
    new RegExp(`<link rel="alternate" hrefLang="${language}" href="([^"]+)"`, 'i').exec(html) ?? []
  return new URL(address).pathname
}

/** Where the language switch in the header leads. */
function switchOf(html: string, language: string): string {
  const header = html.slice(html.indexOf('<header'), html.indexOf('</header>'))
  const [, address = ''] = new RegExp(`<a href="([^"]+)" hrefLang="${language}"`, 'i').exec(header) ?? []
  return address
}

const counterparts = pagePaths.filter((path) => path !== '/')

for (const path of counterparts)
  test(`the language switch of ${path} leads to its counterpart, and that one's leads back`, () => {
    const own = languageOf(path)
    const other = own === 'de' ? 'en' : 'de'
    const counterpart = alternateOf(htmlOf(path), other)
    expect(pagePaths).toContain(counterpart)
    expect(switchOf(htmlOf(path), other)).toBe(counterpart)
    // hreflang must be given in both directions, or search engines ignore it.
    expect(alternateOf(htmlOf(counterpart), own)).toBe(path)
    expect(switchOf(htmlOf(counterpart), own)).toBe(path)
  })

/** One page of each kind: the first below each section, and the sections themselves. */
const oneOfEachKind = [
  ...new Map(
    counterparts.map((path) => {
      const [, , section = '', entry = '', view = ''] = path.split('/')
      return [`${languageOf(path)} ${section} ${entry ? 'entry' : ''} ${view}`, path]
    }),
  ).values(),
]

for (const path of oneOfEachKind)
  test(`a reader of ${path} changes the language and comes back`, async ({ page }) => {
    const [own, other] = languageOf(path) === 'de' ? ['de', 'en'] : ['en', 'de']
    await page.goto(path)
    await page.locator(`header a[hreflang=${other}]`).first().click()
    expect(new URL(page.url()).pathname).toBe(alternateOf(htmlOf(path), other))
    await expect(page.locator('html')).toHaveAttribute('lang', other)
    await page.locator(`header a[hreflang=${own}]`).first().click()
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
