import type { Language } from '../languages.ts'

/** A figure as a picture shows it: `words` instead of a number where the source or the record gives words only. */
export interface CardFigure {
  qualifier: string
  number: string
  unit: string
  words?: string
  label: string
  /** Who says it: a source, or how many sources give how many statements. */
  evidence: string
  differs: boolean
}

/** What a picture is to show, in the words of its page's language; nothing else decides about its bytes. */
export interface Card {
  kind: 'article' | 'figure' | 'section'
  language: Language
  /** Width and height in pixels; all pictures are 1200 wide. */
  size: readonly [1200, number]
  /** What the site is about, beside its name; not where the title says it. */
  claim?: string
  kicker?: string
  title: string
  /** The sentence below the name of a section. */
  text?: string
  figure?: CardFigure
}
