import { lastCheck } from '../accessibility/last-check.ts'
import { type Publisher, site, siteUrl } from '../site.ts'
import { buildMoment } from '../today.ts'

/** What a check depends on besides the content. */
export interface CheckOptions {
  /** The moment that decides what is published, scheduled or in the future: that of the build, which SOURCE_DATE_EPOCH may name. */
  now: Date
  /** Whether the site is about to be released, where a placeholder is an error. */
  release: boolean
  /** What the publisher says of itself. */
  publisher: Publisher
  /** The public address of the site, without a closing slash. */
  siteUrl: string
  /** The day on which every page was last checked for accessibility, `2026-11-24`. */
  accessibilityChecked: string
}

/**
 * The options of a check that runs now and not for a release.
 *
 * @throws when `SITE_URL` is no address of a site
 */
export function checkOptions(options: Partial<CheckOptions> = {}): CheckOptions {
  return {
    now: buildMoment(),
    release: false,
    publisher: site.publisher,
    siteUrl: siteUrl(),
    accessibilityChecked: lastCheck.date,
    ...options,
  }
}
