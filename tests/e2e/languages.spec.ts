import { expect, test } from '@playwright/test'
import { htmlOf, languageOf, pagePaths } from './built-site.ts'
import { faultsOf } from './faults-of.ts'

/** The path that a page names as its version in a language; empty where it names none. */
function alternateOf(html: string, language: string): string {
  const [, address = ''] =
    new RegExp(`<link rel="alternate" hrefLang="${language}" href="([^"]+)"`, 'i').exec(html) ?? []
  return address && new URL(address).pathname
}

/** Where the language switch in the header leads. */
function switchOf(html: string, language: string): string {
  const header = html.slice(html.indexOf('<header'), html.indexOf('</header>'))
  const [, address = ''] = new RegExp(`<a href="([^"]+)" hrefLang="${language}"`, 'i').exec(header) ?? []
  return address
}

const counterparts = pagePaths.filter((path) => path !== '/')

/** What is wrong with how a page and its counterpart lead to each other, given the HTML of each path. */
function counterpartFaults(path: string, html: (path: string) => string): string[] {
  const own = languageOf(path)
  const other = own === 'de' ? 'en' : 'de'
  const counterpart = alternateOf(html(path), other)
  if (!pagePaths.includes(counterpart)) return [`names ${counterpart} as its counterpart, which is no page`]
  const leads = {
    'the language switch': [switchOf(html(path), other), counterpart],
    // hreflang must be given in both directions, or search engines ignore it.
    'the hreflang of its counterpart': [alternateOf(html(counterpart), own), path],
    'the language switch of its counterpart': [switchOf(html(counterpart), own), path],
  }
  return Object.entries(leads).flatMap(([name, [to, expected]]) =>
    to === expected ? [] : [`${name} leads to ${to} instead of ${expected}`],
  )
}

test('the language switch of every page leads to its counterpart, and that one’s leads back', () => {
  expect(faultsOf(counterparts, (path) => counterpartFaults(path, htmlOf))).toEqual([])
})

test('a switch that leads elsewhere and a counterpart that does not answer are found', () => {
  const planted = (path: string, change: (html: string) => string) => (of: string) =>
    of === path ? change(htmlOf(of)) : htmlOf(of)
  const elsewhere = (html: string) => html.replace('<a href="/en/facts/"', '<a href="/en/news/"')
  expect(counterpartFaults('/de/fakten/', planted('/de/fakten/', elsewhere)).join()).toMatch(/switch leads to/)
  const silent = (html: string) => html.replace(/<link rel="alternate" hrefLang="de"[^>]*>/i, '')
  expect(counterpartFaults('/de/fakten/', planted('/en/facts/', silent)).join()).toMatch(/hreflang of its counterpart/)
})

/** One page of each kind: the last below each section, and the sections themselves; from the English side they come back. */
const oneOfEachKind = [
  ...new Map(
    counterparts
      .filter((path) => languageOf(path) === 'de')
      .map((path) => {
        const [, , section = '', entry = '', view = ''] = path.split('/')
        return [`${section} ${entry ? 'entry' : ''} ${view}`, path]
      }),
  ).values(),
]

for (const path of oneOfEachKind)
  test(`a reader of ${path} changes the language and comes back`, async ({ page }) => {
    await page.goto(path)
    await page.locator('header a[hreflang=en]').first().click()
    expect(new URL(page.url()).pathname).toBe(alternateOf(htmlOf(path), 'en'))
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
    await page.locator('header a[hreflang=de]').first().click()
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
