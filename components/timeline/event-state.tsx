import type { TimelineEvent } from '@/lib/content/model.ts'
import { translator } from '@/lib/i18n/translate.ts'
import type { Language } from '@/lib/languages.ts'
import { EventDate } from './event-date.tsx'

/** When an event is, and whether it has happened or is planned. */
export function EventState({ event, language }: { event: TimelineEvent; language: Language }) {
  return (
    <p className="meta">
      <EventDate event={event} language={language} />{' '}
      <b>{translator(language)(event.plan ? 'event.plan' : 'event.done')}</b>
    </p>
  )
}
