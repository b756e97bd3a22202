import type { Fact, FactStatement } from '../content/model.ts'
import { translator } from '../i18n/translate.ts'
import type { Language } from '../languages.ts'
import { figureParts, figureText } from './figure.ts'

/** What a figure reads like in a sentence. */
export interface FactWords {
  text: string
  /** The language of the words where they are the source's own. */
  language?: Language
}

interface Form {
  language: Language
  grammaticalCase?: 'dative'
  /** Whether the figure opens a sentence and begins with a capital. */
  sentenceStart?: boolean
  style?: 'prose' | 'short'
}

/** What a source says of a figure, as words of a sentence; its own wording where it names no number. */
export function factWords(
  { unit }: Fact,
  statement: FactStatement,
  { language, grammaticalCase, sentenceStart = false, style = 'prose' }: Form,
): FactWords {
  const figure = figureText(figureParts({ ...statement, unit }, { language, style, grammaticalCase }))
  const text = figure || translator(statement.source.language)('quote.marks', { text: statement.wording })
  return {
    text: sentenceStart ? capitalised(text, language) : text,
    ...(figure ? {} : { language: statement.source.language }),
  }
}

/** The text with a capital first letter; a figure that begins with a digit stays as it is. */
function capitalised(text: string, language: Language): string {
  return text.charAt(0).toLocaleUpperCase(language) + text.slice(1)
}
