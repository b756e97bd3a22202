import type { TimelineEvent } from '@/lib/content/model.ts'
import { translator } from '@/lib/i18n/translate.ts'
import type { Language } from '@/lib/languages.ts'
import { EventDate } from './event-date.tsx'
import { EventDetails } from './event-details.tsx'

interface Props {
  event: TimelineEvent
  language: Language
  level: 2 | 3
}

/** One entry of the timeline: when, whether plan or event, what, and the words of the sources. */
export function EventEntry({ event, language, level }: Props) {
  const t = translator(language)
  const Level = `h${level}` as const
  return (
    <li id={event.id} className={event.plan ? 'event planned' : 'event'}>
      <p className="meta">
        <EventDate event={event} language={language} /> <b>{event.plan ? t('event.plan') : t('event.done')}</b>
      </p>
      <div>
        <Level>{event.title[language]}</Level>
        <EventDetails event={event} language={language} />
      </div>
    </li>
  )
}
