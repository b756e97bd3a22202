import { SourceMark } from '@/components/sources/source-mark.tsx'
import { CopyText } from '@/components/tools/copy-text.tsx'
import { quoteText } from '@/lib/citation/quote-text.ts'
import type { Quote } from '@/lib/content/model.ts'
import { formatDay } from '@/lib/format/date.ts'
import { translator } from '@/lib/i18n/translate.ts'
import type { Language } from '@/lib/languages.ts'
import { address } from '@/lib/routes.ts'
import { quoteCitation } from './quote-citation.ts'

interface Props {
  quote: Quote
  language: Language
  /** The source's number on this page; without it the source is named, and with `null` it is left out. */
  number?: number | null
}

/** From how many characters on a quotation is set smaller. */
const longQuote = 140

/** A quotation in the page's language, with everything its attribution needs; our translation is named as such. */
export function QuoteBlock({ quote, language, number }: Props) {
  const t = translator(language)
  const { text } = quoteText(quote, language)
  return (
    <figure className="voice">
      <blockquote className={text.length > longQuote ? 'long' : undefined}>
        <p>{t('quote.marks', { text })}</p>
      </blockquote>
      <figcaption>
        <p>
          <b>
            <a href={`${address(language, 'voices')}#${quote.speaker.id}`}>{quote.speaker.name}</a>
          </b>
          , {quote.office[language]}, {quote.occasion[language]},{' '}
          <time dateTime={quote.date}>{formatDay(quote.date, language)}</time>.{' '}
          {number !== null && <SourceMark source={quote.source} language={language} number={number} />}
          <CopyText label={t('quote.copy')} text={quoteCitation(quote, language)} />
        </p>
        {quote.rendering && <p>{t('quote.rendering')}</p>}
        <OnDemand quote={quote} language={language} />
      </figcaption>
    </figure>
  )
}

/** The original of our translation and the remark on the quotation; nothing when there is neither. */
function OnDemand({ quote, language }: Omit<Props, 'number'>) {
  const t = translator(language)
  const { translated } = quoteText(quote, language)
  if (!translated && !quote.note) return null
  return (
    <details>
      <summary>
        {translated && `${t('quote.translated')}. ${t('quote.original')}`}
        {translated && quote.note && ', '}
        {quote.note && (translated ? t('quote.noteToo') : t('quote.note'))}
      </summary>
      {translated && <p lang={quote.language}>{translator(quote.language)('quote.marks', { text: quote.text })}</p>}
      {quote.note && <p>{quote.note[language]}</p>}
    </details>
  )
}
