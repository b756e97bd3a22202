import { type Browser, expect, type Page, test } from '@playwright/test'
import { articlePaths } from './built-site.ts'

/** Takes away what scripts add, so that the rest can be compared with the page as it comes. */
async function takeToolsAway(page: Page) {
  await expect(page.locator('reading-settings')).toBeVisible()
  await page.addStyleTag({ content: '.tool, .said, reading-settings { display: none !important }' })
  await page.locator('page-contents [aria-current]').evaluateAll((links) => {
    for (const link of links) link.removeAttribute('aria-current')
  })
}

/** What a reader reads on a page, as a tree of roles and names, and a picture of the whole page if asked for. */
async function read(
  browser: Browser,
  path: string,
  options: { javaScriptEnabled: boolean; baseURL?: string },
  look: boolean,
) {
  // The policy would keep out the styles that take the tools away.
  const context = await browser.newContext({ ...options, bypassCSP: true })
  const page = await context.newPage()
  await page.goto(path)
  if (options.javaScriptEnabled) await takeToolsAway(page)
  const text = await page.locator('body').ariaSnapshot()
  const picture = look ? await page.screenshot({ fullPage: true }) : undefined
  await context.close()
  return { text, picture }
}

for (const [index, path] of articlePaths.entries()) {
  // Pictures of whole articles take long; what differs between articles is their text.
  const look = index % 7 === 0
  test(`${path} reads${look ? ' and looks' : ''} the same with scripts switched off`, async ({ browser, baseURL }) => {
    const base = baseURL ? { baseURL } : {}
    const withScript = await read(browser, path, { javaScriptEnabled: true, ...base }, look)
    const withoutScript = await read(browser, path, { javaScriptEnabled: false, ...base }, look)
    expect(withoutScript.text).toBe(withScript.text)
    expect(withoutScript.text.length).toBeGreaterThan(3000)
    if (look) expect(withoutScript.picture?.equals(withScript.picture ?? Buffer.of())).toBe(true)
  })
}
