import type { TimelineEvent } from '@/lib/content/model.ts'
import type { Language } from '@/lib/languages.ts'
import { EventDetails } from './event-details.tsx'
import { EventState } from './event-state.tsx'

interface Props {
  event: TimelineEvent
  language: Language
  level: 2 | 3
}

/** One entry of the timeline: when, whether plan or event, what, and the words of the sources. */
export function EventEntry({ event, language, level }: Props) {
  const Level = `h${level}` as const
  return (
    <li id={event.id} className={event.plan ? 'event planned' : 'event'}>
      <EventState event={event} language={language} />
      <div>
        <Level>{event.title[language]}</Level>
        <EventDetails event={event} language={language} />
      </div>
    </li>
  )
}
