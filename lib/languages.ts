/** The languages of the site, in the order in which they are listed. The first is the fallback for feeds and the 404 page. */
export const languages = ['de', 'en'] as const

export type Language = (typeof languages)[number]

/** A text for readers in each language. */
export type Bilingual = Record<Language, string>

/** Whether a value names one of the site's languages. */
export function isLanguage(value: unknown): value is Language {
  return value === 'de' || value === 'en'
}

/** The counterpart of a language: German for English and the other way round. */
export function otherLanguage(language: Language): Language {
  return language === 'de' ? 'en' : 'de'
}
