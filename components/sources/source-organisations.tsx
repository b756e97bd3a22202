import type { Source } from '@/lib/content/model.ts'
import type { SourceWithUses } from '@/lib/content/sources.ts'
import { translator } from '@/lib/i18n/translate.ts'
import type { Language } from '@/lib/languages.ts'
import { address } from '@/lib/routes.ts'

interface Props {
  source: Source
  organisations: SourceWithUses['organisations']
  language: Language
}

/** What one source says of organisations: in our words, and in its own. */
export function SourceOrganisations({ source, organisations, language }: Props) {
  const t = translator(language)
  return (
    <dl className="terms">
      {organisations.map(({ organisation, mention }) => (
        <div key={organisation.id + mention.wording}>
          <dt>
            <a href={address(language, 'partners', organisation.id)}>{organisation.name[language]}</a>
          </dt>
          <dd>
            {mention.says[language]}
            {mention.plan && ` (${t('factBox.plan')})`}
          </dd>
          <dd className="note" lang={source.language}>
            {translator(source.language)('quote.marks', { text: mention.wording })}
          </dd>
        </div>
      ))}
    </dl>
  )
}
