import type { Fact } from '@/lib/content/model.ts'
import { translator } from '@/lib/i18n/translate.ts'
import type { Language } from '@/lib/languages.ts'
import { address } from '@/lib/routes.ts'
import { StatementWords } from './statement-words.tsx'

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
            <StatementWords statement={statement} language={language} preferred={statement === fact.preferred} />
          </li>
        ))}
      </ul>
      {fact.note && <p>{fact.note[language]}</p>}
      <p>
        <a href={address(language, 'facts', fact.id)}>{t('fact.page')}</a>
      </p>
    </details>
  )
}
