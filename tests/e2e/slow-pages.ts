import type { Browser, BrowserContext, CDPSession, Page } from '@playwright/test'
import { processorSlowdown } from '@/lib/commands/processor-slowdown.ts'
import { noShift, shifted } from './shifted.ts'
import { longestTask } from './slow-processor.ts'

/** Milliseconds from which on a task is a long one (https://w3c.github.io/longtasks/). */
const longTask = 50

/**
 * The network of Lighthouse's telephones ("slow 4G": 1.6 Mbit/s, 150 ms to and fro; bytes a second and milliseconds here), with the tenth taken off that
 * Chromium's own throttling needs (https://github.com/GoogleChrome/lighthouse/blob/main/docs/throttling.md). Over it a page comes in pieces, as it does to
 * readers; from this machine it would come at once, and be laid out in one task that no reader has.
 */
export const slow4G = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6e6 / 8) * 0.9,
  uploadThroughput: (0.75e6 / 8) * 0.9,
}

interface Options {
  /**
   * What a reader has seen of the site before: nothing, so that the browser begins a process and has neither faces nor styles
   * yet; or other pages.
   */
  visit: 'first' | 'later'
  /** Changes the pages on their way. */
  plant?: (html: string) => string
  /** Other programs at work make even the processor's time longer: the best of so many loads counts, each by the speed that the machine has then. */
  mostLoads?: number
}

interface Telephone {
  context: BrowserContext
  page: Page
  session: CDPSession
}

async function telephone(browser: Browser, { plant }: Options): Promise<Telephone> {
  const context = await browser.newContext({
    viewport: { width: 412, height: 823 },
    deviceScaleFactor: 1.75,
    isMobile: true,
    bypassCSP: plant !== undefined,
  })
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', slow4G)
  if (plant)
    await page.route(/\/$/, async (route) => {
      const response = await route.fetch()
      await route.fulfill({ response, body: plant(await response.text()) })
    })
  return { context, page, session }
}

/** Opens a page from a file of the site that has no text, and waits until nothing more comes. */
async function measured({ page, session }: Telephone, path: string) {
  await page.goto('/favicon.svg')
  const address = new URL(path, page.url()).href
  const task = await longestTask(session, address, async () => {
    await page.goto(path, { waitUntil: 'load' })
    await page.evaluate(async () => {
      await document.fonts.ready
      await new Promise((painted) => requestAnimationFrame(() => setTimeout(painted)))
    })
  })
  return { task, shift: await shifted(page, 100) }
}

/**
 * Opens pages on a telephone with a slow network, and says which have a long task or shift, even at the best of some loads.
 *
 * @throws when a page cannot be measured
 */
export async function slowPages(browser: Browser, paths: readonly string[], options: Options): Promise<string[]> {
  const { mostLoads = 8 } = options
  const faults: string[] = []
  let slowdown = await processorSlowdown(browser)
  let kept: Telephone | undefined
  for (const path of paths) {
    let best = { task: Number.POSITIVE_INFINITY, shift: Number.POSITIVE_INFINITY }
    // The first page of a process is none that comes later.
    if (options.visit === 'later' && !kept) {
      kept = await telephone(browser, options)
      await measured(kept, path)
    }
    for (let load = 0; load < mostLoads && (best.task > longTask || best.shift >= noShift); load++) {
      const device = kept ?? (await telephone(browser, options))
      const { task, shift } = await measured(device, path)
      best = { task: Math.min(best.task, task * slowdown), shift: Math.min(best.shift, shift) }
      if (!kept) await device.context.close()
      if (best.task > longTask) slowdown = await processorSlowdown(browser)
    }
    if (best.task > longTask) faults.push(`${path} has a task of ${Math.round(best.task)} ms`)
    if (best.shift >= noShift) faults.push(`${path} shifts by ${best.shift.toFixed(4)}`)
  }
  await kept?.context.close()
  return faults
}
