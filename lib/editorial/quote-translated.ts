import type { Finding } from '../content/finding.ts'
import { type Content, type ContentFile, findingAt } from '../content/input/content-file.ts'
import { plainTypography } from '../content/text/plain-typography.ts'
import { isLanguage, otherLanguage } from '../languages.ts'
import { quoteShapeFindings } from './records/quote-shape.ts'
import { isPlaceholder } from './wording/placeholder.ts'

const rule = 'quote-translated'
const omissions = (text: string) => text.split(/\[(?:…|\.{3})\]/).length - 1

function problem(text: string, translation: string): string | undefined {
  if (isPlaceholder(translation)) return `is "${translation}"; expected our translation`
  if (plainTypography(text) === plainTypography(translation)) return 'repeats the original; expected our translation'
  const [left, here] = [omissions(text), omissions(translation)]
  return left === here
    ? undefined
    : `marks ${here === 1 ? 'one omission' : `${here} omissions`} with […]; expected ${left}, as in the original`
}

function translationFindings(file: ContentFile): Finding[] {
  const { text, language, translation } = file.data.value ?? {}
  if (typeof text !== 'string' || !isLanguage(language) || typeof translation !== 'object' || translation === null)
    return []
  const other = otherLanguage(language)
  const translated: unknown = Reflect.get(translation, other)
  const message = typeof translated === 'string' ? problem(text, translated) : undefined
  return message ? [findingAt(file, file.data.placeOf(['translation', other]), rule, message)] : []
}

/** quote-translated: a quotation has a translation into the other language that is one. */
export function quoteTranslated(content: Content): Finding[] {
  return content.files
    .filter(({ kind }) => kind === 'quote')
    .flatMap((file) => [...quoteShapeFindings(file, rule), ...translationFindings(file)])
}
