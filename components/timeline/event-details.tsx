import { articleAddress } from '@/components/front/article-item.tsx'
import { LinkList } from '@/components/layout/link-list.tsx'
import type { TimelineEvent } from '@/lib/content/model.ts'
import { translator } from '@/lib/i18n/translate.ts'
import type { Language } from '@/lib/languages.ts'
import { address } from '@/lib/routes.ts'

interface Props {
  event: TimelineEvent
  language: Language
  /** Whether the words of the sources are shown at once, as on the event's own page. */
  isOpen?: boolean
}

/** What is told of an event below its title, and the words of the sources. */
export function EventDetails({ event, language, isOpen = false }: Props) {
  const t = translator(language)
  return (
    <>
      <p>{event.text[language]}</p>
      {event.outcome && (
        <p className="note">
          {t('event.outcome')}:{' '}
          <a href={`${isOpen ? address(language, 'timeline') : ''}#${event.outcome.id}`}>
            {event.outcome.title[language]}
          </a>
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
      <details open={isOpen}>
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
    </>
  )
}
