import { type Browser, expect, test } from '@playwright/test'
import { pageTypes } from '@/lib/commands/page-types.ts'
import { languages } from '@/lib/languages.ts'
import { languageOf, pagePaths } from './built-site.ts'
import { shifted } from './shifted.ts'
import { longestTask } from './slow-processor.ts'

/** Milliseconds from which on a task is a long one (https://w3c.github.io/longtasks/). */
const longTask = 50
/** A layout shift below this is shown as 0, by Lighthouse among others. */
const noShift = 0.0005
/** A shared machine now and then takes longer for no reason of the page: the best of so many loads counts. */
const mostLoads = 6

// With other programs at work even the processor's time of a task doubles, and nothing can be said of it.
test.skip(!process.env.PAGE_SPEED, 'npm run bench -- --tasks measures this, on a machine that does nothing else')

/**
 * Opens pages on a telephone, their scripts late, and says which have a long task or shift, even at the best
 * of some loads. `plant` changes the pages on their way.
 */
async function slowPages(browser: Browser, paths: readonly string[], plant?: (html: string) => string) {
  const context = await browser.newContext({
    viewport: { width: 412, height: 823 },
    deviceScaleFactor: 1.75,
    isMobile: true,
    bypassCSP: plant !== undefined,
  })
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  // Not by a route of the page, which would switch off its cache: the face is to be there as on a second page.
  await session.send('Fetch.enable', { patterns: [{ urlPattern: '*/scripts/*' }] })
  session.on('Fetch.requestPaused', ({ requestId }) => {
    setTimeout(() => session.send('Fetch.continueRequest', { requestId }).catch(() => {}), 150)
  })
  if (plant)
    await page.route(/\/$/, async (route) => {
      const response = await route.fetch()
      await route.fulfill({ response, body: plant(await response.text()) })
    })
  const faults: string[] = []
  for (const path of paths) {
    let [milliseconds, shift] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
    for (let load = 0; load < mostLoads && (milliseconds > longTask || shift > noShift); load++) {
      await page.goto('about:blank')
      const longest = await longestTask(session, async () => {
        await page.goto(path, { waitUntil: 'load' })
        await page.evaluate(() => document.fonts.ready)
      })
      milliseconds = Math.min(milliseconds, longest)
      shift = Math.min(shift, await shifted(page, 100))
    }
    if (milliseconds > longTask) faults.push(`${path} has a task of ${Math.round(milliseconds)} ms`)
    if (shift > noShift) faults.push(`${path} shifts by ${shift.toFixed(4)}`)
  }
  await context.close()
  return faults
}

for (const language of languages)
  test(`no kind of page in ${language} has a long task on a processor four times slower, or shifts`, async ({
    browser,
  }) => {
    const all = [...pagePaths, '/', '/404.html', '/de/404.html', '/en/404.html']
    const paths = pageTypes(all).filter((path) => languageOf(path) === language)
    expect(paths.length).toBeGreaterThan(20)
    test.setTimeout(60_000 + paths.length * 10_000)
    expect(await slowPages(browser, paths)).toEqual([])
  })

test('a script that keeps the processor busy is found, and what comes late above the text', async ({ browser }) => {
  // 60 ms here are 240 on the slower processor, less what other programs take of them.
  const busy = '<script>for (const end = performance.now() + 60; performance.now() < end; );</script>'
  expect(await slowPages(browser, ['/de/'], (html) => html.replace('</main>', `${busy}</main>`))).toContainEqual(
    expect.stringMatching(/^\/de\/ has a task of \d+ ms$/),
  )
  // Once something is shown: what comes before that moves nothing.
  const late = `<script>new PerformanceObserver(() => document.querySelector('main').insertAdjacentHTML('beforebegin', '<p>Spät</p>'.repeat(4))).observe({ type: 'paint', buffered: true })</script>`
  expect(await slowPages(browser, ['/de/'], (html) => html.replace('</main>', `</main>${late}`))).toContainEqual(
    expect.stringMatching(/^\/de\/ shifts by 0\.\d+$/),
  )
})
