import { DataLinks } from '@/components/layout/data-links.tsx'
import { PageHead } from '@/components/layout/page-head.tsx'
import { PageShell } from '@/components/layout/page-shell.tsx'
import type { TimelineEvent } from '@/lib/content/model.ts'
import { translator } from '@/lib/i18n/translate.ts'
import { type Language, otherLanguage } from '@/lib/languages.ts'
import { address } from '@/lib/routes.ts'
import { EventEntry } from './event-entry.tsx'
import { EventLine } from './event-line.tsx'

interface Props {
  events: readonly TimelineEvent[]
  language: Language
  /** Whether each event has a page of its own, so that this one has a line for each. */
  inShort: boolean
}

/** What happened and what was planned, told apart, in the order of time. */
export function TimelinePage({ events, language, inShort }: Props) {
  const t = translator(language)
  const other = otherLanguage(language)
  const dated = events.filter(({ date }) => date !== undefined)
  const open = events.filter(({ date }) => date === undefined)
  const entry = (event: TimelineEvent, level: 2 | 3) =>
    inShort ? (
      <EventLine key={event.id} event={event} language={language} level={level} hasPage />
    ) : (
      <EventEntry key={event.id} event={event} language={language} level={level} />
    )
  return (
    <PageShell language={language} section="timeline" alternate={{ language: other, path: address(other, 'timeline') }}>
      <div className="wrap plain records">
        <PageHead title={t('section.timeline')} count={events.length} standfirst={t('sectionIntro.timeline')} />
        <ol className="timeline">{dated.map((event) => entry(event, 2))}</ol>
        {open.length > 0 && (
          <section className="part">
            <h2>{t('event.open')}</h2>
            <ul className="timeline">{open.map((event) => entry(event, 3))}</ul>
          </section>
        )}
        <DataLinks set="events" language={language} />
      </div>
    </PageShell>
  )
}
