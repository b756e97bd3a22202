import type { Language } from '../languages.ts'

/** What a citation says, before it is put into a format. The desk is the author. */
export interface Citation {
  /** A name for the reference: ASCII letters, digits and hyphens. */
  key: string
  author: string
  title: string
  summary?: string
  site: string
  language: Language
  /** The day of publication in the site's time, `2026-02-04`; a figure has none. */
  day?: string
  /** What a reader of the reference should know: that an article was updated, or what the sources of a figure say. */
  note?: string
  url: string
}
