import type { TimelineEvent } from '@/lib/content/model.ts'
import type { Language } from '@/lib/languages.ts'
import { address } from '@/lib/routes.ts'
import { EventState } from './event-state.tsx'

interface Props {
  event: TimelineEvent
  language: Language
  level?: 2 | 3
  /** Whether the event has a page of its own: then the line stands on the timeline, has the event's place there, and leads to that page. */
  hasPage?: boolean
}

/** An entry of the timeline in short: when, whether plan or event, and what, leading to where it is told. */
export function EventLine({ event, language, level = 3, hasPage = false }: Props) {
  const Level = `h${level}` as const
  const href = hasPage ? address(language, 'timeline', event.id) : `${address(language, 'timeline')}#${event.id}`
  return (
    <li id={hasPage ? event.id : undefined} className={event.plan ? 'event planned' : 'event'}>
      <EventState event={event} language={language} />
      <Level>
        <a href={href}>{event.title[language]}</a>
      </Level>
    </li>
  )
}
