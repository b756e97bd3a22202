import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'
import type axe from 'axe-core'

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** The rules that stand for criteria of WCAG 2.2, levels A and AA. */
const wcagTags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** The one rule of WCAG 2.2, which axe leaves out unless asked. */
const targetSize = 'target-size'

/** What axe says of an open page. */
export interface AccessibilityResults {
  violations: string[]
  /** Whether axe leaves something to people. */
  undecided: boolean
  /** Name and version of the tool, and how many of its rules stand for criteria of WCAG. */
  tool: string
  rules: number
}

async function results(page: Page, options: axe.RunOptions): Promise<AccessibilityResults> {
  return page.evaluate(
    async ({ options, wcagTags }) => {
      // In the page `axe` is what the script above has made; the site itself brings no script.
      const { axe } = window as unknown as { axe: typeof import('axe-core') }
      const { violations, incomplete, testEngine } = await axe.run(document, options)
      return {
        violations: violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
        undecided: incomplete.length > 0,
        tool: `${testEngine.name} ${testEngine.version}`,
        rules: axe.getRules(wcagTags).length,
      }
    },
    { options: { ...options, resultTypes: ['violations'] } satisfies axe.RunOptions, wcagTags },
  )
}

export type Themes = 'light' | 'both'

/**
 * Everything that axe finds in an open page, in the light theme and, if asked for, in the dark. axe runs in the page itself:
 * its companion for Playwright opens a second page for each run, which takes three times as long.
 */
export async function accessibilityResults(page: Page, themes: Themes = 'both'): Promise<AccessibilityResults> {
  await page.emulateMedia({ colorScheme: 'light' })
  await page.evaluate(axeSource)
  const light = await results(page, { rules: { [targetSize]: { enabled: true } } })
  if (themes === 'light') return light
  // Only colours change between the themes.
  await page.emulateMedia({ colorScheme: 'dark' })
  const dark = await results(page, { runOnly: ['color-contrast'] })
  return {
    ...light,
    violations: [...light.violations, ...dark.violations.map((violation) => `dark theme: ${violation}`)],
  }
}

/** The violations alone. */
export async function accessibilityViolations(page: Page, themes: Themes = 'both'): Promise<string[]> {
  return (await accessibilityResults(page, themes)).violations
}
