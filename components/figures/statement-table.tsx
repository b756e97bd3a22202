import type { Fact } from '@/lib/content/model.ts'
import { figureParts, figureText } from '@/lib/format/figure.ts'
import { translator } from '@/lib/i18n/translate.ts'
import type { Language } from '@/lib/languages.ts'
import { address } from '@/lib/routes.ts'

/** What each source says of a figure: value, its own words, whether it speaks of a plan and whether we follow it. */
export function StatementTable({ fact, language }: { fact: Fact; language: Language }) {
  const t = translator(language)
  const [source, value, wording] = [t('fact.source'), t('fact.value'), t('fact.wording')]
  return (
    <table className="data">
      <thead>
        <tr>
          <th scope="col">{source}</th>
          <th scope="col">{value}</th>
          <th scope="col">{wording}</th>
        </tr>
      </thead>
      <tbody>
        {fact.statements.map((statement) => (
          <tr key={statement.source.id + statement.wording}>
            <th scope="row" data-label={source}>
              <a href={address(language, 'sources', statement.source.id)}>{statement.source.name[language]}</a>
            </th>
            <td data-label={value}>
              <span>
                {figureText(figureParts({ ...statement, unit: fact.unit }, { language, style: 'short' })) || '–'}
              </span>
            </td>
            <td data-label={wording}>
              <span>
                <span lang={statement.source.language}>{t('quote.marks', { text: statement.wording })}</span>
                {statement.plan && ` (${t('factBox.plan')})`}
                {statement === fact.preferred && fact.statements.length > 1 && ` (${t('factBox.preferred')})`}
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
