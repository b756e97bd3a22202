import type { TimelineEvent } from '@/lib/content/model.ts'
import { translator } from '@/lib/i18n/translate.ts'
import type { Language } from '@/lib/languages.ts'
import { address } from '@/lib/routes.ts'
import { EventDate } from './event-date.tsx'

interface Props {
  event: TimelineEvent
  language: Language
  /** On the timeline itself, where the event has a page of its own: the line has the event's place there, and leads to its page. */
  level?: 2 | 3
  hasPage?: boolean
}

/** An entry of the timeline in short: when, whether plan or event, and what, leading to where it is told. */
export function EventLine({ event, language, level = 3, hasPage = false }: Props) {
  const t = translator(language)
  const Level = `h${level}` as const
  const href = hasPage ? address(language, 'timeline', event.id) : `${address(language, 'timeline')}#${event.id}`
  return (
    <li id={hasPage ? event.id : undefined} className={event.plan ? 'event planned' : 'event'}>
      <p className="meta">
        <EventDate event={event} language={language} /> <b>{event.plan ? t('event.plan') : t('event.done')}</b>
      </p>
      <Level>
        <a href={href}>{event.title[language]}</a>
      </Level>
    </li>
  )
}
