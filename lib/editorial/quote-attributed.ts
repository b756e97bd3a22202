import { day } from '../content/definitions/fields.ts'
import type { Finding } from '../content/finding.ts'
import { type Content, type ContentFile, findingAt } from '../content/input/content-file.ts'
import { languages } from '../languages.ts'
import { quoteShapeFindings } from './records/quote-shape.ts'
import { isPlaceholder } from './wording/placeholder.ts'

const rule = 'quote-attributed'

/** Office and occasion are said, in both languages. */
function placeholderFindings(file: ContentFile): Finding[] {
  return (['office', 'occasion'] as const).flatMap((field) =>
    languages.flatMap((language) => {
      const texts = file.data.value?.[field]
      const text = typeof texts === 'object' && texts !== null ? Reflect.get(texts, language) : undefined
      if (typeof text !== 'string' || !isPlaceholder(text)) return []
      const expected = field === 'office' ? 'the office on that day' : 'where or when it was said'
      const message = `has "${text}" as ${field}; expected ${expected}, or the quotation is not used`
      return [findingAt(file, file.data.placeOf([field, language]), rule, message)]
    }),
  )
}

/** A source cannot print what was said after its own day. */
function dateFindings(file: ContentFile, sourceDates: ReadonlyMap<unknown, string>): Finding[] {
  const { date, source } = file.data.value ?? {}
  const printed = sourceDates.get(source)
  if (!day.safeParse(date).success || printed === undefined || String(date) <= printed) return []
  const message = `is ${date}, but the source "${source}" was printed on ${printed}; expected that day or one before`
  return [findingAt(file, file.data.placeOf(['date']), rule, message)]
}

/** quote-attributed: a quotation has its speaker, office, occasion, date, source and language, and no placeholders there. */
export function quoteAttributed(content: Content): Finding[] {
  const sourceDates = new Map(
    content.files.flatMap(({ kind, id, data }): [string, string][] =>
      kind === 'source' && typeof data.value?.date === 'string' ? [[id, data.value.date]] : [],
    ),
  )
  return content.files
    .filter(({ kind }) => kind === 'quote')
    .flatMap((file) => [
      ...quoteShapeFindings(file, rule),
      ...placeholderFindings(file),
      ...dateFindings(file, sourceDates),
    ])
}
