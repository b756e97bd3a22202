import type { Source } from '@/lib/content/model.ts'
import { formatDay } from '@/lib/format/date.ts'
import { translator } from '@/lib/i18n/translate.ts'
import type { Language } from '@/lib/languages.ts'

/** When a source appeared, or what is known of it. */
export function SourceDate({ source, language }: { source: Source; language: Language }) {
  if (source.date) return <time dateTime={source.date}>{formatDay(source.date, language)}</time>
  return <>{source.dating?.[language] ?? translator(language)('source.undated')}</>
}
