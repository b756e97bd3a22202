import type { Quote } from '../content/model.ts'
import type { Language } from '../languages.ts'

/** The words of a quotation in a language, and whether they are our translation. */
export function quoteText(quote: Quote, language: Language): { text: string; translated: boolean } {
  const translated = quote.language !== language
  return { text: translated ? quote.translation : quote.text, translated }
}
