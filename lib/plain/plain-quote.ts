import { h } from 'hastscript'
import { quoteText } from '../citation/quote-text.ts'
import type { Quote } from '../content/model.ts'
import { formatDay } from '../format/date.ts'
import { translator } from '../i18n/translate.ts'
import { address } from '../routes.ts'
import { link, type Plain, type PlainContext, quoted, sourceMark } from './plain-context.ts'

/** A quotation with everything its attribution needs; our translation is named as such and followed by the original. */
export function plainQuote(quote: Quote, context: PlainContext): Plain {
  const { language } = context
  const t = translator(language)
  const { text, translated } = quoteText(quote, language)
  return [
    h('figure', [
      h('blockquote', h('p', t('quote.marks', { text }))),
      h('figcaption', [
        h('p', [
          link(`${address(language, 'voices')}#${quote.speaker.id}`, quote.speaker.name),
          `, ${quote.office[language]}, ${quote.occasion[language]}, ${formatDay(quote.date, language)}. `,
          sourceMark(quote.source, context),
        ]),
        quote.rendering ? h('p', t('quote.rendering')) : null,
        translated
          ? h('p', [`${t('quote.translated')}. ${t('quote.original')}: `, quoted(quote.text, quote.language)])
          : null,
        quote.note ? h('p', `${t('quote.note')}: ${quote.note[language]}`) : null,
      ]),
    ]),
  ]
}
