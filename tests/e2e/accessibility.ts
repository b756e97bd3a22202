import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'
import type axe from 'axe-core'

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

async function violations(page: Page, options: axe.RunOptions): Promise<string[]> {
  const found = await page.evaluate(
    async (options) => {
      // In the page `axe` is what the script above has made; the site itself brings no script.
      const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(document, options)
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
    },
    { ...options, resultTypes: ['violations'] } satisfies axe.RunOptions,
  )
  return found
}

export type Themes = 'light' | 'both'

/**
 * Every accessibility violation that axe finds in an open page, in the light theme and, if asked for, in the dark. axe runs in
 * the page itself: its companion for Playwright opens a second page for each run, which takes three times as long.
 */
export async function accessibilityViolations(page: Page, themes: Themes = 'both'): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light' })
  await page.evaluate(axeSource)
  const light = await violations(page, {})
  if (themes === 'light') return light
  // Only colours change between the themes.
  await page.emulateMedia({ colorScheme: 'dark' })
  const dark = await violations(page, { runOnly: ['color-contrast'] })
  return [...light, ...dark.map((violation) => `dark theme: ${violation}`)]
}
