import { chromium } from '@playwright/test'
import lighthouse, { type Flags, type Result } from 'lighthouse'
import { findChromium } from './chromium.ts'
import { freePort } from './free-port.ts'
import { mostSlowdown, processorSlowdown, slowdownFor } from './processor-slowdown.ts'

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

interface Options {
  /** A machine that does other things as well takes longer for no reason of the page: the best of so many loads counts. */
  mostLoads: number
  /** Whether other programs are at work, so that even the first load counts for what the machine can do at the moment. */
  isBusy?: boolean
}

/** Asks of a page only what search engines may see: one that tells them to leave it out on purpose is not crawlable. */
const leftOut = /<meta name="robots" content="noindex/

/** So often is a page opened that could not be recorded. */
const mostRuns = 3

/** Milliseconds without anything new after which a page counts as complete, instead of Lighthouse's 1,000: ours load nothing later. */
const quiet = 250

/** What takes Lighthouse five of eight seconds, without a difference for the scores. The picture is one of the whole page for a report. */
const hurried = {
  disableFullPageScreenshot: true,
  pauseAfterFcpMs: quiet,
  pauseAfterLoadMs: quiet,
  networkQuietThresholdMs: quiet,
  cpuQuietThresholdMs: quiet,
}

export const isPerfect = ({ scores }: PageScores) => categories.every((category) => scores[category] === 100)

/** The sum of the scores, to tell which of two loads is the better. */
const sum = ({ scores }: PageScores) => Object.values(scores).reduce((all, score) => all + score, 0)

/**
 * What Lighthouse says of a page as a telephone shows it, with its own default: the network and the processor are simulated from
 * one load at full speed, which on a shared machine varies less than slowing both. The first load counts for a processor four times slower; further ones, where
 * that was not perfect, for as much as the machine is quicker than a telephone (`processor-slowdown.ts`).
 *
 * @param origin where the site is served, such as `http://127.0.0.1:3000`
 * @returns the best of the loads, of which there are no more than needed
 * @throws when Chromium cannot be started, or a page cannot be opened
 */
export async function lighthouseScores(origin: string, path: string, options: Options): Promise<PageScores> {
  const port = await freePort()
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: ['--no-sandbox', '--disable-gpu', `--remote-debugging-port=${port}`],
  })
  try {
    const html = await (await fetch(origin + path)).text()
    const skipAudits = leftOut.test(html) ? ['is-crawlable'] : []
    let best: PageScores | undefined
    let cpuSlowdownMultiplier = options.isBusy ? await processorSlowdown(browser) : mostSlowdown
    for (let load = 0; load < options.mostLoads && !(best && isPerfect(best)); load++) {
      const throttling = { cpuSlowdownMultiplier }
      const report = await reportOf(origin + path, { port, logLevel: 'silent', skipAudits, throttling, ...hurried })
      const page = scoresOf(path, report)
      if (!best || sum(page) > sum(best)) best = page
      cpuSlowdownMultiplier = slowdownFor(report.environment.benchmarkIndex)
    }
    if (!best) throw new Error(`${path} was not opened; expected at least one load`)
    return best
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

function scoresOf(path: string, report: Result): PageScores {
  const page: PageScores = { path, scores: {}, largestPaint: 0, faults: [] }
  for (const { id, score, auditRefs } of Object.values(report.categories)) {
    page.scores[id as Category] = Math.round((score ?? 0) * 100)
    for (const { id: audit, weight } of auditRefs) {
      const value = report.audits[audit]?.score
      if (weight > 0 && typeof value === 'number' && value < 0.9) page.faults.push(`${id}: ${audit}`)
    }
  }
  page.largestPaint = Math.round(report.audits['largest-contentful-paint']?.numericValue ?? 0)
  return page
}
