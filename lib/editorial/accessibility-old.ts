import type { Finding } from '../content/finding.ts'
import type { Content } from '../content/input/content-file.ts'
import type { CheckOptions } from './check-options.ts'

const aYear = 365 * 24 * 60 * 60 * 1000

/**
 * accessibility-old: the check that the accessibility statement reports on is not older than a year. A warning, for a release
 * as well: the statement names its day, so readers are told nothing wrong.
 */
export function accessibilityOld(_: Content, { accessibilityChecked, now }: CheckOptions): Finding[] {
  if (now.getTime() - Date.parse(accessibilityChecked) <= aYear) return []
  return [
    {
      file: 'lib/accessibility/last-check.json',
      line: 1,
      column: 1,
      severity: 'warning',
      rule: 'accessibility-old',
      message: `says that the pages were last checked for accessibility on ${accessibilityChecked}; expected a check of the last twelve months, run "npm run accessibility"`,
    },
  ]
}
