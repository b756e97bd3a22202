import type { TermSummary } from '@/lib/content/model.ts'
import { translator } from '@/lib/i18n/translate.ts'
import type { Language } from '@/lib/languages.ts'
import { address } from '@/lib/routes.ts'

/** Entries of the glossary with their other names and the sentence that each is explained in. */
export function TermList({ terms, language }: { terms: readonly TermSummary[]; language: Language }) {
  const t = translator(language)
  return (
    <dl className="terms">
      {terms.map(({ id, slug, title, also, summary }) => (
        <div key={id}>
          <dt>
            <a href={address(language, 'glossary', slug)}>{title}</a>
            {also.length > 0 && (
              <span className="note">
                {' '}
                {t('term.also')}: {also.join(', ')}
              </span>
            )}
          </dt>
          <dd>{summary}</dd>
        </div>
      ))}
    </dl>
  )
}
