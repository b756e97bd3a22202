import { SourceMark } from '@/components/sources/source-mark.tsx'
import type { Fact } from '@/lib/content/model.ts'
import type { Language } from '@/lib/languages.ts'
import { DifferingStatements } from './differing-statements.tsx'
import { FigureValue } from './figure-value.tsx'

interface Props {
  fact: Fact
  language: Language
  /** The number of the preferred statement's source on this page, where the page numbers its sources. */
  sourceNumber?: number
}

/** One figure of a list: its value large, what it counts, where it comes from and, if so, that the sources differ. */
export function FactRow({ fact, language, sourceNumber }: Props) {
  const { preferred } = fact
  return (
    <div className="figure">
      <dt>{fact.label[language]}</dt>
      <dd className="value">
        <FigureValue fact={fact} statement={preferred} language={language} />
        {sourceNumber !== undefined && (
          <SourceMark source={preferred.source} language={language} number={sourceNumber} />
        )}
      </dd>
      {(fact.differs || sourceNumber === undefined) && (
        <dd className="origin">
          {fact.differs ? (
            <DifferingStatements fact={fact} language={language} />
          ) : (
            <SourceMark source={preferred.source} language={language} />
          )}
        </dd>
      )}
    </div>
  )
}
