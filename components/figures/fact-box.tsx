import type { Fact } from '@/lib/content/model.ts'
import { translator } from '@/lib/i18n/translate.ts'
import type { Language } from '@/lib/languages.ts'
import { FactRow } from './fact-row.tsx'

interface Props {
  facts: readonly Fact[]
  language: Language
  title?: string
  /** The number of a source on this page, by its id. */
  sourceNumber: (id: string) => number | undefined
}

/** Figures in the margin on a wide screen, in the text on a narrow one. */
export function FactBox({ facts, language, title, sourceNumber }: Props) {
  return (
    <figure className="box">
      <figcaption>{title ?? translator(language)('factBox.title')}</figcaption>
      <dl>
        {facts.map((fact) => (
          <FactRow
            key={fact.id}
            fact={fact}
            language={language}
            sourceNumber={sourceNumber(fact.preferred.source.id)}
          />
        ))}
      </dl>
    </figure>
  )
}
