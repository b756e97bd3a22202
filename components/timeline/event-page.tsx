import { PageHead } from '@/components/layout/page-head.tsx'
import { PageShell } from '@/components/layout/page-shell.tsx'
import type { TimelineEvent } from '@/lib/content/model.ts'
import { translator } from '@/lib/i18n/translate.ts'
import { type Language, otherLanguage } from '@/lib/languages.ts'
import { address } from '@/lib/routes.ts'
import { EventDetails } from './event-details.tsx'
import { EventState } from './event-state.tsx'

/** One event or plan, where all are too many for one page. */
export function EventPage({ event, language }: { event: TimelineEvent; language: Language }) {
  const t = translator(language)
  const other = otherLanguage(language)
  return (
    <PageShell
      language={language}
      section="timeline"
      alternate={{ language: other, path: address(other, 'timeline', event.id) }}
    >
      <div className="wrap plain records">
        <PageHead
          kicker={{ text: t('event.all'), href: address(language, 'timeline') }}
          title={event.title[language]}
        />
        <ol className="timeline">
          <li className={event.plan ? 'event planned' : 'event'}>
            <EventState event={event} language={language} />
            <div>
              <EventDetails event={event} language={language} isOpen />
            </div>
          </li>
        </ol>
      </div>
    </PageShell>
  )
}
