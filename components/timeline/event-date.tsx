import type { TimelineEvent } from '@/lib/content/model.ts'
import { formatDate } from '@/lib/format/date.ts'
import type { Language } from '@/lib/languages.ts'

interface Props {
  event: Pick<TimelineEvent, 'date' | 'when'>
  language: Language
}

/** The day, month or quarter of an event, or what is known of the time. */
export function EventDate({ event: { date, when }, language }: Props) {
  if (!date) return <span>{when?.[language]}</span>
  const text = formatDate(date, { language, style: 'short' })
  // A quarter has no form that <time> allows.
  return date.includes('Q') ? <span>{text}</span> : <time dateTime={date}>{text}</time>
}
