import type { Source } from '../content/model.ts'
import { translator } from '../i18n/translate.ts'
import type { Language } from '../languages.ts'
import { formatDay } from './date.ts'

/** When a source appeared, or what is known of it. */
export function sourceDate({ date, dating }: Source, language: Language): string {
  return date ? formatDay(date, language) : (dating?.[language] ?? translator(language)('source.undated'))
}
