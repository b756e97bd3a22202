import type { FactStatement } from '@/lib/content/model.ts'
import { translator } from '@/lib/i18n/translate.ts'
import type { Language } from '@/lib/languages.ts'
import { address } from '@/lib/routes.ts'

interface Props {
  statement: FactStatement
  language: Language
  preferred: boolean
}

/** What one source says of a figure, in its own words; marked as a plan, and where the site follows it. */
export function StatementWords({ statement, language, preferred }: Props) {
  const t = translator(language)
  const { source, wording, plan } = statement
  const remarks = [plan && t('factBox.plan'), preferred && t('factBox.preferred')].filter(Boolean).join(', ')
  return (
    <>
      <a href={address(language, 'sources', source.id)}>{source.name[language]}</a>:{' '}
      <span lang={source.language}>{translator(source.language)('quote.marks', { text: wording })}</span>
      {remarks && <i> ({remarks})</i>}
    </>
  )
}
