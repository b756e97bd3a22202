import type { Fact, FactStatement } from '@/lib/content/model.ts'
import { figureParts } from '@/lib/format/figure.ts'
import { noBreakSpace } from '@/lib/format/locale.ts'
import { translator } from '@/lib/i18n/translate.ts'
import type { Language } from '@/lib/languages.ts'

interface Props {
  fact: Fact
  statement: FactStatement
  language: Language
}

/** A figure set large: qualifier and number in the headline face, the unit small. Words, where there is no number. */
export function FigureValue({ fact, statement, language }: Props) {
  const { qualifier, number, unit } = figureParts({ ...statement, unit: fact.unit }, { language, style: 'short' })
  if (!number)
    return <b lang={statement.source.language}>{translator(language)('quote.marks', { text: statement.wording })}</b>
  return (
    <b className={fact.unit === 'text' ? 'words' : undefined}>
      {qualifier && `${qualifier} `}
      {number}
      {unit && noBreakSpace}
      {unit && <small>{unit}</small>}
    </b>
  )
}
