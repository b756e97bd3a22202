import { SourceDate } from '@/components/sources/source-date.tsx'
import type { Fact } from '@/lib/content/model.ts'
import { statementStatus, statementText } from '@/lib/drawings/words/statement-range.ts'
import { translator } from '@/lib/i18n/translate.ts'
import type { Language } from '@/lib/languages.ts'
import { address } from '@/lib/routes.ts'

/** What each source says of a figure: when, whether of a plan or a fact, the value, its own words, and which one we follow. */
export function StatementTable({ fact, language }: { fact: Fact; language: Language }) {
  const t = translator(language)
  const [source, value, status, wording] = [t('fact.source'), t('fact.value'), t('fact.status'), t('fact.wording')]
  return (
    <table className="data" aria-label={t('fact.statements')}>
      <thead>
        <tr>
          <th scope="col">{source}</th>
          <th scope="col">{value}</th>
          <th scope="col">{status}</th>
          <th scope="col">{wording}</th>
        </tr>
      </thead>
      <tbody>
        {fact.statements.map((statement) => (
          <tr key={statement.source.id + statement.wording}>
            <th scope="row" data-label={source}>
              <span>
                <a href={address(language, 'sources', statement.source.id)}>{statement.source.name[language]}</a>
                <br />
                <span className="note">
                  {statement.source.date ? (
                    <SourceDate source={statement.source} language={language} />
                  ) : (
                    t('source.undated')
                  )}
                </span>
              </span>
            </th>
            <td data-label={value}>
              <span>{statementText(statement, fact, language) || '–'}</span>
            </td>
            <td data-label={status}>
              <span>{statementStatus(statement, fact, language)}</span>
            </td>
            <td data-label={wording}>
              <span lang={statement.source.language}>
                {translator(statement.source.language)('quote.marks', { text: statement.wording })}
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
