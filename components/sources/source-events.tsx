import type { Source, TimelineEvent } from '@/lib/content/model.ts'
import { translator } from '@/lib/i18n/translate.ts'
import type { Language } from '@/lib/languages.ts'
import { address } from '@/lib/routes.ts'

interface Props {
  source: Source
  events: readonly TimelineEvent[]
  language: Language
}

/** The entries of the timeline that rest on one source, with its words. */
export function SourceEvents({ source, events, language }: Props) {
  const t = translator(language)
  return (
    <dl className="terms">
      {events.map(({ id, title, plan, evidence }) => (
        <div key={id}>
          <dt>
            <a href={`${address(language, 'timeline')}#${id}`}>{title[language]}</a>
            {plan && ` (${t('factBox.plan')})`}
          </dt>
          {evidence
            .filter((one) => one.source.id === source.id)
            .map(({ wording }) => (
              <dd key={wording} className="note" lang={source.language}>
                {translator(source.language)('quote.marks', { text: wording })}
              </dd>
            ))}
        </div>
      ))}
    </dl>
  )
}
