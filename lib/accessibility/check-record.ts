import { z } from 'zod'

const count = z.number().int().nonnegative()

/** What one run of the check saw on some pages; the browser tests say it of each group of pages. */
export const checkedPages = z.strictObject({
  pages: count,
  /** The name and version of the tool that looked, and of the browser. */
  tool: z.string().min(1),
  browser: z.string().min(1),
  /** How many of the tool's rules stand for criteria of WCAG 2.2, levels A and AA. */
  rules: count.positive(),
  /** On how many of the pages the tool left something to people, because it could not tell. */
  undecided: count,
})

export type CheckedPages = z.infer<typeof checkedPages>

/** What `npm run accessibility` records of a check without violations, for the accessibility statement. */
export const checkRecord = checkedPages.extend({
  date: z.iso.date(),
  pages: count.positive(),
})

export type CheckRecord = z.infer<typeof checkRecord>

/** The name under which a browser test says what it checked. */
export const checkAnnotation = 'accessibility'

/** What of Playwright's report is read here; the rest is left alone. */
interface ReportSuite {
  suites?: ReportSuite[]
  specs?: { tests: { annotations: { type: string; description?: string }[] }[] }[]
}

function annotationsIn({ suites = [], specs = [] }: ReportSuite): string[] {
  const own = specs.flatMap(({ tests }) => tests.flatMap(({ annotations }) => annotations))
  return [
    ...own.flatMap(({ type, description }) => (type === checkAnnotation && description ? [description] : [])),
    ...suites.flatMap(annotationsIn),
  ]
}

/**
 * The record of a run of the browser tests.
 *
 * @param report what Playwright's JSON reporter wrote
 * @param date the day of the run, `2026-11-24`
 * @throws when the run has looked at no page
 */
export function recordOfRun(report: ReportSuite, date: string): CheckRecord {
  const groups = annotationsIn(report).map((one) => checkedPages.parse(JSON.parse(one)))
  const [first] = groups
  if (!first) throw new Error('the run has checked no page for accessibility')
  const sum = (field: 'pages' | 'undecided') => groups.reduce((all, one) => all + one[field], 0)
  return checkRecord.parse({
    ...first,
    date,
    pages: sum('pages'),
    undecided: sum('undecided'),
  })
}
