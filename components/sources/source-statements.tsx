import { FigureValue } from '@/components/figures/figure-value.tsx'
import type { Fact, Source } from '@/lib/content/model.ts'
import { translator } from '@/lib/i18n/translate.ts'
import type { Language } from '@/lib/languages.ts'
import { address } from '@/lib/routes.ts'

interface Props {
  source: Source
  facts: readonly Fact[]
  language: Language
}

/** What one source says of figures, in its own words below the value; nothing on which it is silent. */
export function SourceStatements({ source, facts, language }: Props) {
  const t = translator(language)
  const said = facts.flatMap((fact) =>
    fact.statements.filter((statement) => statement.source.id === source.id).map((statement) => ({ fact, statement })),
  )
  return (
    <dl className="figures">
      {said.map(({ fact, statement }) => (
        <div key={fact.id + statement.wording} className="figure">
          <dt>
            <a href={address(language, 'facts', fact.id)}>{fact.label[language]}</a>
          </dt>
          <dd className="value">
            <FigureValue fact={fact} statement={statement} language={language} />
          </dd>
          {statement.value === undefined ? (
            statement.plan && <dd className="origin">{t('factBox.plan')}</dd>
          ) : (
            <dd className="origin">
              <span lang={source.language}>
                {translator(source.language)('quote.marks', { text: statement.wording })}
              </span>
              {statement.plan && ` (${t('factBox.plan')})`}
            </dd>
          )}
        </div>
      ))}
    </dl>
  )
}
