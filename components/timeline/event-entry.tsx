import { articleAddress } from '@/components/front/article-item.tsx'
import { LinkList } from '@/components/layout/link-list.tsx'
import type { TimelineEvent } from '@/lib/content/model.ts'
import { translator } from '@/lib/i18n/translate.ts'
import type { Language } from '@/lib/languages.ts'
import { address } from '@/lib/routes.ts'
import { EventDate } from './event-date.tsx'

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
        <p>{event.text[language]}</p>
        {event.outcome && (
          <p className="note">
            {t('event.outcome')}: <a href={`#${event.outcome.id}`}>{event.outcome.title[language]}</a>
          </p>
        )}
        {event.article && (
          <p className="note">
            {t('event.article')}: <a href={articleAddress(event.article)}>{event.article.title}</a>
          </p>
        )}
        {event.facts.length > 0 && (
          <LinkList
            links={event.facts.map(({ id, label }) => ({
              href: address(language, 'facts', id),
              text: label[language],
            }))}
          />
        )}
        <details>
          <summary>{t('event.sources')}</summary>
          <ul className="titles">
            {event.evidence.map(({ source, wording }) => (
              <li key={source.id + wording}>
                <a href={address(language, 'sources', source.id)}>{source.name[language]}</a>:{' '}
                <span lang={source.language}>{translator(source.language)('quote.marks', { text: wording })}</span>
              </li>
            ))}
          </ul>
        </details>
      </div>
    </li>
  )
}
