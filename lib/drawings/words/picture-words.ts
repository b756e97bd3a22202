import type { Fact, Source } from '../../content/model.ts'
import { figureParts, figureText } from '../../format/figure.ts'
import { translator } from '../../i18n/translate.ts'
import type { Language } from '../../languages.ts'
import { address } from '../../routes.ts'

/** A cell of the table behind a picture: words, and the path they lead to. */
export interface Cell {
  text: string
  href?: string
}

/** The figures behind a picture; the first cell of each row names it. */
export interface WordTable {
  headings: readonly string[]
  rows: readonly (readonly Cell[])[]
}

/** All that a picture says in words, for the page and for what can show no picture. */
export interface PictureWords {
  title: string
  /** What the drawing shows, for those who cannot see it. */
  description: string
  /** How to read the drawing. */
  caption: string
  /** What has to be known of the figures even without the drawing. */
  caveat?: string
  /** Where the figures come from, some perhaps more than once. */
  sources: readonly Source[]
  table: WordTable
}

/** The statement that the site follows, as a table prints it: "fast 10.000", "1 Mrd. €". */
export function stated({ preferred, unit }: Fact, language: Language): string {
  return figureText(figureParts({ ...preferred, unit }, { language, style: 'short' }))
}

/** The name of a figure, leading to what all sources say of it. */
export function factCell(fact: Fact, language: Language): Cell {
  return { text: fact.label[language], href: address(language, 'facts', fact.id) }
}

/** Figures with what the site follows and where it comes from, one a row. */
export function factTable(facts: readonly Fact[], language: Language): WordTable {
  const t = translator(language)
  return {
    headings: [t('picture.what'), t('fact.value'), t('fact.source')],
    rows: facts.map((fact) => [
      factCell(fact, language),
      { text: stated(fact, language) },
      { text: fact.preferred.source.name[language] },
    ]),
  }
}

/** Sources, each once, in the order of their numbers. */
export function inOrder(sources: readonly Source[], numberOf: (id: string) => number | undefined) {
  return [...new Map(sources.map((source) => [source.id, source])).values()]
    .map((source) => ({ source, number: numberOf(source.id) }))
    .sort((a, b) => (a.number ?? 0) - (b.number ?? 0))
}
