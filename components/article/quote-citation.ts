import { quoteText } from '@/lib/citation/quote-text.ts'
import type { Quote } from '@/lib/content/model.ts'
import { formatDay } from '@/lib/format/date.ts'
import { translator } from '@/lib/i18n/translate.ts'
import type { Language } from '@/lib/languages.ts'
import { address } from '@/lib/routes.ts'
import { absoluteUrl } from '@/lib/site.ts'

/** A quotation as others can cite it: its words, who said them, when and where, its source and the address; our translation named as such. */
export function quoteCitation(quote: Quote, language: Language): string {
  const t = translator(language)
  const { text, translated } = quoteText(quote, language)
  return t(translated ? 'tool.translatedQuotation' : 'tool.quotation', {
    quotation: t('quote.marks', { text }),
    speaker: quote.speaker.name,
    office: quote.office[language],
    occasion: quote.occasion[language],
    date: formatDay(quote.date, language),
    source: quote.source.name[language],
    address: `${absoluteUrl(address(language, 'voices'))}#${quote.id}`,
  })
}
