import type { Metadata } from 'next'
import type { ReactNode } from 'react'

/** What a kind of page hands to its route. */
export interface SitePage {
  metadata: Metadata
  content: ReactNode
}
