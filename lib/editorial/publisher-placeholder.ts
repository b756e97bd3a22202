import { readFileSync } from 'node:fs'
import type { Finding, Place } from '../content/finding.ts'
import type { Content } from '../content/input/content-file.ts'
import { missingDetails } from '../site.ts'
import type { CheckOptions } from './check-options.ts'

const siteFile = new URL('../site.ts', import.meta.url)

/** Where the publisher's details stand. */
function placeOfDetails(): Place {
  const lines = readFileSync(siteFile, 'utf8').split('\n')
  const index = lines.findIndex((line) => /^\s*publisher:/.test(line))
  return index < 0 ? { line: 1, column: 1 } : { line: index + 1, column: (lines[index]?.search(/\S/) ?? 0) + 1 }
}

/**
 * publisher-placeholder: the details that the law asks of a publisher are filled in. A warning, because the site can be
 * written and tried without them; an error for a release.
 */
export function publisherPlaceholder(_: Content, { publisher, release }: CheckOptions): Finding[] {
  const missing = missingDetails(publisher)
  if (missing.length === 0) return []
  return [
    {
      file: 'lib/site.ts',
      ...placeOfDetails(),
      severity: release ? 'error' : 'warning',
      rule: 'publisher-placeholder',
      message: `has no ${missing.join(', ')} of the publisher, so that imprint and privacy show placeholders; expected these details before the site is released`,
    },
  ]
}
