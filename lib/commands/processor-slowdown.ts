import type { Browser } from '@playwright/test'
import { pageFunctions } from 'lighthouse/core/lib/page-functions.js'

/** What Lighthouse's measure of a processor gives for a telephone of the middle class, such as a Pixel 5: Chromium's developer tools slow theirs down to it. */
const telephoneIndex = 1000

/** So many times slower is a telephone taken to be at most, as Lighthouse does on any machine. */
export const mostSlowdown = 4

/**
 * How many times slower than a machine the telephone is whose speed we ask about: four times, as Lighthouse has it, but on a slow or busy machine only so many times as
 * make it a telephone of the middle class. Without that a slow hour of a shared machine would be a fault of the page
 * (https://github.com/GoogleChrome/lighthouse/blob/main/docs/throttling.md#calibrating-the-cpu-slowdown).
 *
 * @param index what Lighthouse's measure gives for the machine at this moment, such as 4,000
 * @returns from 1 to 4
 */
export const slowdownFor = (index: number): number => Math.min(mostSlowdown, Math.max(1, index / telephoneIndex))

/** Measures this machine as Lighthouse does, for a second. @returns how many times slower a telephone is */
export async function processorSlowdown(browser: Browser): Promise<number> {
  const page = await browser.newPage()
  try {
    return slowdownFor(await page.evaluate<number>(`(${pageFunctions.computeBenchmarkIndex})()`))
  } finally {
    await page.close()
  }
}
