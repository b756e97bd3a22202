import type { Fact, FactStatement } from '@/lib/content/model.ts'
import { translator } from '@/lib/i18n/translate.ts'
import type { Language } from '@/lib/languages.ts'
import { address } from '@/lib/routes.ts'

/** What each source says of a figure, with our note, on demand; says beforehand how many sources and statements. */
export function FactStatements({ fact, language }: { fact: Fact; language: Language }) {
  const t = translator(language)
  const sources = new Set(fact.statements.map(({ source }) => source.id)).size
  const statements = new Set(fact.statements.map(({ value, as }) => JSON.stringify([value, as]))).size
  return (
    <details className="differs">
      <summary>
        {sources > 1
          ? `${t('factBox.sources', { count: sources })}, ${t('factBox.statements', { count: statements })}`
          : t('factBox.note')}
      </summary>
      <ul>
        {fact.statements.map((statement) => (
          <li key={statement.source.id + statement.wording}>
            <Statement statement={statement} language={language} preferred={statement === fact.preferred} />
          </li>
        ))}
      </ul>
      {fact.note && <p>{fact.note[language]}</p>}
    </details>
  )
}

interface StatementProps {
  statement: FactStatement
  language: Language
  preferred: boolean
}

function Statement({ statement, language, preferred }: StatementProps) {
  const t = translator(language)
  const { source, wording, plan } = statement
  const remarks = [plan && t('factBox.plan'), preferred && t('factBox.preferred')].filter(Boolean).join(', ')
  return (
    <>
      <a href={address(language, 'sources', source.id)}>{source.name[language]}</a>:{' '}
      <span lang={source.language}>{t('quote.marks', { text: wording })}</span>
      {remarks && <i> ({remarks})</i>}
    </>
  )
}
