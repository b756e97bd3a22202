import type { TimelineEvent } from '@/lib/content/model.ts'
import { translator } from '@/lib/i18n/translate.ts'
import type { Language } from '@/lib/languages.ts'
import { address } from '@/lib/routes.ts'
import { EventDate } from './event-date.tsx'

/** An entry of the timeline in short: when, whether plan or event, and what, leading to the timeline itself. */
export function EventLine({ event, language }: { event: TimelineEvent; language: Language }) {
  const t = translator(language)
  return (
    <li className={event.plan ? 'event planned' : 'event'}>
      <p className="meta">
        <EventDate event={event} language={language} /> <b>{event.plan ? t('event.plan') : t('event.done')}</b>
      </p>
      <h3>
        <a href={`${address(language, 'timeline')}#${event.id}`}>{event.title[language]}</a>
      </h3>
    </li>
  )
}
