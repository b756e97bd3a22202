import { formatMoment } from '@/lib/format/date.ts'
import type { Language } from '@/lib/languages.ts'

/** The day of a moment, with the moment itself for machines. */
export function Moment({ moment, language }: { moment: string; language: Language }) {
  return <time dateTime={moment}>{formatMoment(moment, language)}</time>
}
