import type { Language } from '../languages.ts'

/** The locale whose rules numbers, dates and country names follow: German as in Germany, English as in Britain. */
export const locales = { de: 'de-DE', en: 'en-GB' } as const satisfies Record<Language, string>

/** A space at which no line breaks. */
export const noBreakSpace = '\u00a0'

/** Keeps a text on one line: every ordinary space becomes a no-break space. */
export function unbroken(text: string): string {
  return text.replaceAll(' ', noBreakSpace)
}

/**
 * Wraps a function that makes a formatter so that it makes each one only once: setting one up costs far more than using
 * it, and a page prints many figures.
 */
export function memoised<Options, Formatter>(
  create: (locale: string, options: Options) => Formatter,
): (language: Language, options: Options) => Formatter {
  const made = new Map<string, Formatter>()
  return (language, options) => {
    const key = `${language} ${JSON.stringify(options)}`
    const formatter = made.get(key) ?? create(locales[language], options)
    made.set(key, formatter)
    return formatter
  }
}
