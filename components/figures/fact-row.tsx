import { SourceMark } from '@/components/sources/source-mark.tsx'
import type { Fact, FactStatement } from '@/lib/content/model.ts'
import type { Language } from '@/lib/languages.ts'
import { address } from '@/lib/routes.ts'
import { FactStatements } from './fact-statements.tsx'
import { FigureValue } from './figure-value.tsx'

interface Props {
  fact: Fact
  /** What to print of it; without it the preferred statement. */
  statement?: FactStatement
  language: Language
  /** The number of the statement's source on this page, where the page numbers its sources. */
  sourceNumber?: number
}

/** One figure of a list: its value large, what it counts, where it comes from and what the sources say of it where that needs saying. */
export function FactRow({ fact, statement = fact.preferred, language, sourceNumber }: Props) {
  const explained = fact.differs || fact.note !== undefined
  return (
    <div className="figure">
      <dt>
        <a href={address(language, 'facts', fact.id)}>{fact.label[language]}</a>
      </dt>
      <dd className="value">
        <FigureValue fact={fact} statement={statement} language={language} />
        {sourceNumber !== undefined && (
          <SourceMark source={statement.source} language={language} number={sourceNumber} />
        )}
      </dd>
      {(explained || sourceNumber === undefined) && (
        <dd className="origin">
          {explained ? (
            <FactStatements fact={fact} language={language} />
          ) : (
            <SourceMark source={statement.source} language={language} />
          )}
        </dd>
      )}
    </div>
  )
}
