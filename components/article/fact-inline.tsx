import { factPopover } from '@/components/figures/fact-popover.tsx'
import { SourceMark, sourceAnchor } from '@/components/sources/source-mark.tsx'
import type { Fact, FactStatement } from '@/lib/content/model.ts'
import { factWords } from '@/lib/format/fact-words.ts'
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
  /** Whether the figure opens what its sources say of it, from a popover with the id `factPopover`. */
  opens?: boolean
}

/**
 * A figure within a sentence, with the number of its source. One that opens is a button.
 */
export function FactInline({
  fact,
  statement = fact.preferred,
  language,
  number,
  grammaticalCase,
  sentenceStart,
  opens = false,
}: Props) {
  const t = translator(language)
  const { text: words, language: wordsLanguage } = factWords(fact, statement, {
    language,
    grammaticalCase,
    sentenceStart,
  })
  if (opens)
    return (
      <span className="opens">
        <button type="button" className="f" popoverTarget={factPopover(fact.id)} lang={wordsLanguage}>
          {words}
          {fact.differs && (
            <>
              <span className="sr-only" lang={language}>
                {' '}
                {t('fact.differs')}
              </span>
              <i aria-hidden="true">≠</i>
            </>
          )}
        </button>
        {number !== undefined && <SourceMark source={statement.source} language={language} number={number} />}
      </span>
    )
  // No space between text and mark: the mark then never stands alone at the beginning of a line.
  return (
    <a
      className="f"
      href={number === undefined ? address(language, 'sources', statement.source.id) : `#${sourceAnchor(number)}`}
      lang={wordsLanguage}
    >
      {words}
      {number !== undefined && (
        <sup>
          <span className="sr-only"> {t('source.label')} </span>
          {number}
        </sup>
      )}
    </a>
  )
}
