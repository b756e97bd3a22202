import type { Metadata } from 'next'
import type { ReactNode } from 'react'

/** What a kind of page hands to its route. */
export interface SitePage {
  metadata: Metadata
  content: ReactNode
}

/** A page that need not be made to know whether it has changed. */
export interface PlannedPage {
  /** All that it is made from. */
  from: unknown
  /** Makes it, at the first call. */
  page: () => SitePage
}

/**
 * Plans a page, which a build makes only where that from which it is made is not as it was.
 *
 * @param from all that the page is made from
 * @param make what makes it of that alone: it must not read any content, because nobody would notice when that changes
 */
export function planned<From>(from: From, make: (from: From) => SitePage): PlannedPage {
  let made: SitePage | undefined
  return {
    from,
    page: () => {
      made ??= make(from)
      return made
    },
  }
}
