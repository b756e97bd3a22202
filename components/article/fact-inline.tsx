import { DifferingMark } from '@/components/figures/differing-mark.tsx'
import { sourceAnchor } from '@/components/sources/source-mark.tsx'
import type { Fact, FactStatement } from '@/lib/content/model.ts'
import { figureParts, figureText } from '@/lib/format/figure.ts'
import { translator } from '@/lib/i18n/translate.ts'
import type { Language } from '@/lib/languages.ts'
import { address } from '@/lib/routes.ts'

interface Props {
  fact: Fact
  /** Whose statement to print; without it the preferred one. */
  statement?: FactStatement
  language: Language
  /** The source's number on this page; without it the figure leads to the source's own page. */
  number?: number
  grammaticalCase?: 'dative'
  /** Whether the figure opens a sentence and begins with a capital. */
  sentenceStart?: boolean
  /** Whether to mark the figure where its sources differ; once a page is enough. */
  marked?: boolean
}

/** A figure within a sentence, with the number of its source. */
export function FactInline({
  fact,
  statement = fact.preferred,
  language,
  number,
  grammaticalCase,
  sentenceStart,
  marked = false,
}: Props) {
  const t = translator(language)
  const figure = figureText(
    figureParts({ ...statement, unit: fact.unit }, { language, style: 'prose', grammaticalCase }),
  )
  const text = figure || translator(statement.source.language)('quote.marks', { text: statement.wording })
  // No space between text and mark: the mark then never stands alone at the beginning of a line.
  const figureLink = (
    <a
      className="f"
      href={number === undefined ? address(language, 'sources', statement.source.id) : `#${sourceAnchor(number)}`}
      lang={figure ? undefined : statement.source.language}
    >
      {sentenceStart ? capitalised(text, language) : text}
      {number !== undefined && (
        <sup>
          <span className="sr-only"> {t('source.label')} </span>
          {number}
        </sup>
      )}
    </a>
  )
  if (!marked || !fact.differs) return figureLink
  return (
    <>
      {figureLink}
      <DifferingMark fact={fact} language={language} />
    </>
  )
}

/** The text with a capital first letter; a figure that begins with a digit stays as it is. */
function capitalised(text: string, language: Language): string {
  return text.charAt(0).toLocaleUpperCase(language) + text.slice(1)
}
