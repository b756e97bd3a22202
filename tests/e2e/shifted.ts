import type { Page } from '@playwright/test'

/** What Chromium reports of a shift; the library of the DOM does not know it yet. */
interface LayoutShift extends PerformanceEntry {
  value: number
}

/** A layout shift below this is shown as 0, by Lighthouse among others. */
export const noShift = 0.0005

/**
 * How much has shifted on a page since it was opened, as Chromium measures it (https://web.dev/articles/cls).
 *
 * @param patience milliseconds to wait for shifts that are still to be reported
 */
export function shifted(page: Page, patience = 300): Promise<number> {
  return page.evaluate(
    (milliseconds) =>
      new Promise<number>((measured) => {
        let sum = 0
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as LayoutShift[]) sum += entry.value
        }).observe({ type: 'layout-shift', buffered: true })
        setTimeout(() => measured(sum), milliseconds)
      }),
    patience,
  )
}
