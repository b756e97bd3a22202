import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import type { Body, Source } from '../content/model.ts'
import { inOrder } from '../drawings/words/picture-words.ts'
import { translator } from '../i18n/translate.ts'
import type { Language } from '../languages.ts'
import { address } from '../routes.ts'
import { absoluteUrl } from '../site.ts'

/** What the components of a body need to become plain elements. */
export interface PlainContext {
  language: Language
  /** The path of the article, to which links within it lead. */
  path: string
  body: Body
  keyPoints: readonly string[]
  /** The number of a source in the article's list of sources, by its id. */
  sourceNumber: (id: string) => number | undefined
  /** The number of the next table of partners, from 1. */
  nextTable: () => number
}

/** Elements and texts in the place of a component. */
export type Plain = ElementContent[]

/** A link with its whole address, because a plain text is read away from the site. */
export function link(path: string, ...words: (string | ElementContent)[]): ElementContent {
  return h('a', { href: absoluteUrl(path) }, words)
}

/** The mark of a source: its number in the list of sources, leading there; its name where it has no number. */
export function sourceMark(source: Source, { language, path, sourceNumber }: PlainContext): ElementContent {
  const number = sourceNumber(source.id)
  if (number === undefined)
    return link(
      address(language, 'sources', source.id),
      `${translator(language)('source.label')}: ${source.name[language]}`,
    )
  return link(`${path}#source-${number}`, `[${number}]`)
}

/** The marks of sources, each once, in the order of their numbers, each after a space. */
export function sourceMarks(sources: readonly Source[], context: PlainContext): Plain {
  return inOrder(sources, context.sourceNumber).flatMap(({ source }) => [
    { type: 'text' as const, value: ' ' },
    sourceMark(source, context),
  ])
}

/** Words in the language of their source, in its quotation marks. */
export function quoted(text: string, language: Language): ElementContent {
  return h('span', { lang: language }, translator(language)('quote.marks', { text }))
}
