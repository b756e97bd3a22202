import type { Fact, FactStatement } from '@/lib/content/model.ts'
import { translator } from '@/lib/i18n/translate.ts'
import type { Language } from '@/lib/languages.ts'
import { FactRow } from './fact-row.tsx'

interface Props {
  /** The figures, each with the statement that the box prints. */
  figures: readonly { fact: Fact; statement: FactStatement }[]
  language: Language
  title?: string
  /** The number of a source on this page, by its id. */
  sourceNumber: (id: string) => number | undefined
}

/** Figures in the margin on a wide screen, in the text on a narrow one. */
export function FactBox({ figures, language, title, sourceNumber }: Props) {
  return (
    <figure className="box">
      <figcaption>{title ?? translator(language)('factBox.title')}</figcaption>
      <dl>
        {figures.map(({ fact, statement }) => (
          <FactRow
            key={fact.id}
            fact={fact}
            statement={statement}
            language={language}
            sourceNumber={sourceNumber(statement.source.id)}
          />
        ))}
      </dl>
    </figure>
  )
}
