import { EventLine } from '@/components/timeline/event-line.tsx'
import type { TimelineEvent } from '@/lib/content/model.ts'
import { translator } from '@/lib/i18n/translate.ts'
import type { Language } from '@/lib/languages.ts'
import { address } from '@/lib/routes.ts'

/** The last entries of the timeline, in the order of time, and the way to all of it; nothing when there are none. */
export function FrontTimeline({ events, language }: { events: readonly TimelineEvent[]; language: Language }) {
  if (events.length === 0) return null
  const t = translator(language)
  return (
    <section className="list">
      <h2>{t('home.events')}</h2>
      <ol className="timeline">
        {events.map((event) => (
          <EventLine key={event.id} event={event} language={language} />
        ))}
      </ol>
      <p className="more">
        <a href={address(language, 'timeline')}>{t('home.allEvents')}</a>
      </p>
    </section>
  )
}
