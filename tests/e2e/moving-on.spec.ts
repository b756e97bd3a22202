import { expect, type Page, test } from '@playwright/test'

const sectionLink = 'nav.sections a[href="/de/erklaert/"]'

/** What is asked for after a page has been opened, by path. */
async function askedFrom(page: Page, path: string): Promise<string[]> {
  const asked: string[] = []
  await page.goto(path)
  await expect(page.locator('reading-settings select').first()).toBeAttached()
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  return asked
}

/** How the page that is open came here: `navigational-prefetch`, or an empty text from the network. */
const delivery = (page: Page) =>
  page.evaluate(() => {
    const [entry] = performance.getEntriesByType('navigation')
    return (entry as PerformanceEntry & { deliveryType: string }).deliveryType
  })

/** Where the rules for fetching ahead stand in the document, and how many. */
const rules = (page: Page) => page.locator('script[type=speculationrules]').count()

test('a page that the pointer rests on is fetched ahead, and opens from there', async ({ page }) => {
  await page.goto('/de/')
  await expect.poll(() => rules(page)).toBe(1)
  await page.hover(sectionLink)
  // What is fetched ahead is not among the page's requests; the way it is opened tells.
  await page.waitForTimeout(1500)
  await page.click(sectionLink)
  await page.waitForURL('/de/erklaert/')
  expect(await delivery(page)).toBe('navigational-prefetch')
})

test('without a rule, and for a file that is no page, nothing is fetched ahead', async ({ page }) => {
  await page.route('**/scripts/**', (route) => route.abort())
  await page.goto('/de/')
  await page.hover(sectionLink)
  await page.waitForTimeout(1500)
  await page.click(sectionLink)
  await page.waitForURL('/de/erklaert/')
  expect(await delivery(page)).toBe('')
  expect(await rules(page)).toBe(0)
})

test('a browser that does not know speculation rules gets none, and everything else works', async ({ page }) => {
  const complaints: string[] = []
  page.on('console', (message) => complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(error.message))
  await page.addInitScript(() => {
    Object.defineProperty(HTMLScriptElement, 'supports', { value: (type: string) => type === 'module' })
  })
  const asked = await askedFrom(page, '/de/')
  expect(await rules(page)).toBe(0)
  await page.hover(sectionLink)
  await page.waitForTimeout(500)
  expect(asked.filter((path) => path !== '/favicon.svg')).toEqual([])
  await page.click(sectionLink)
  await page.waitForURL('/de/erklaert/')
  expect(complaints).toEqual([])
})

for (const [motion, fades] of [
  ['no-preference', true],
  ['reduce', false],
] as const)
  test(`pages ${fades ? 'fade into each other' : 'change at once'} for readers with ${motion} as to motion`, async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion: motion })
    await page.addInitScript(() =>
      addEventListener('pagereveal', (event) =>
        Object.assign(window, { faded: Boolean((event as Event & { viewTransition?: object }).viewTransition) }),
      ),
    )
    await page.goto('/de/')
    await page.click(sectionLink)
    await page.waitForURL('/de/erklaert/')
    await expect.poll(() => page.evaluate(() => Reflect.get(window, 'faded'))).toBe(fades)
  })
