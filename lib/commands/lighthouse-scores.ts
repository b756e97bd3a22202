import { chromium } from '@playwright/test'
import lighthouse, { type Flags, type Result } from 'lighthouse'
import { findChromium } from './chromium.ts'
import { freePort } from './free-port.ts'

/** The four categories of Lighthouse, in the order of its report. */
export const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const
export type Category = (typeof categories)[number]

/** What Lighthouse says of a page. */
export interface PageScores {
  path: string
  /** From 0 to 100. */
  scores: Partial<Record<Category, number>>
  /** When the largest text or picture is there, in milliseconds, at slow 4G with the processor slowed four times. */
  largestPaint: number
  /** What keeps a category from 100, as `category: audit`. */
  faults: string[]
}

/** Asks of a page only what search engines may see: one that tells them to leave it out on purpose is not crawlable. */
const leftOut = /<meta name="robots" content="noindex/

/** So often is a page opened that could not be recorded. */
const mostRuns = 3

/**
 * What Lighthouse says of pages as a telephone shows them, with its own default: the network and the processor are simulated from
 * one load at full speed, which on a shared machine varies less than slowing both.
 *
 * @param origin where the site is served, such as `http://127.0.0.1:3000`
 * @param asked the categories; performance is left out where the machine is too busy to measure it
 * @throws when Chromium cannot be started, or a page cannot be opened
 */
export async function lighthouseScores(
  origin: string,
  paths: readonly string[],
  asked: readonly Category[] = categories,
): Promise<PageScores[]> {
  const port = await freePort()
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: ['--no-sandbox', '--disable-gpu', `--remote-debugging-port=${port}`],
  })
  try {
    const pages: PageScores[] = []
    for (const path of paths) pages.push(await scoresOf(origin, path, { port, onlyCategories: [...asked] }))
    return pages
  } finally {
    await browser.close()
  }
}

/**
 * The report on a page. A page of another origin than the one before opens in a process of its own, and on a busy machine
 * Chromium now and then begins to record it too late; Lighthouse then asks to be run again.
 */
async function reportOf(address: string, flags: Flags): Promise<Result> {
  for (let run = 1; ; run++) {
    const report = (await lighthouse(address, flags))?.lhr
    if (report && !report.runtimeError) return report
    if (run === mostRuns)
      throw new Error(`Lighthouse could not open ${address}: ${report?.runtimeError?.message ?? 'no report'}`)
  }
}

async function scoresOf(origin: string, path: string, flags: Flags): Promise<PageScores> {
  const html = await (await fetch(origin + path)).text()
  const skipAudits = leftOut.test(html) ? ['is-crawlable'] : []
  const report = await reportOf(origin + path, { ...flags, logLevel: 'silent', skipAudits })
  const pages: PageScores = { path, scores: {}, largestPaint: 0, faults: [] }
  for (const { id, score, auditRefs } of Object.values(report.categories)) {
    pages.scores[id as Category] = Math.round((score ?? 0) * 100)
    for (const { id: audit, weight } of auditRefs) {
      const value = report.audits[audit]?.score
      if (weight > 0 && typeof value === 'number' && value < 0.9) pages.faults.push(`${id}: ${audit}`)
    }
  }
  pages.largestPaint = Math.round(report.audits['largest-contentful-paint']?.numericValue ?? 0)
  return pages
}
