import { createInstance, type TFunction, type TOptions } from 'i18next'
import type { Language } from '../languages.ts'
import de from './de.json' with { type: 'json' }
import en from './en.json' with { type: 'json' }

/** The words of a language without the forms for the dative, which only German has. */
type WithoutCases<Words> = {
  [Key in keyof Words as Key extends `${string}_dative${string}` ? never : Key]: Words[Key] extends string
    ? string
    : WithoutCases<Words[Key]>
}

// English must have every key of German: a missing one is a type error here, a surplus one fails the test beside this file.
const resources = { de: { translation: de }, en: { translation: en satisfies WithoutCases<typeof de> } }

const i18n = createInstance()
i18n.init({
  resources,
  lng: 'de',
  fallbackLng: false,
  initAsync: false,
  // React escapes what it prints; escaping here as well would print "&amp;".
  interpolation: { escapeValue: false },
})

/** What i18next answers, without the types of its keys: those are checked where a translator is called. */
const answer = (key: string, options: TOptions): string => Reflect.apply(i18n.t, i18n, [key, options])

/** So many answers are remembered, of which most are headlines in a sentence. */
const mostKnown = 10_000

/** A translator that remembers its answers: pages ask for the same few hundred some hundred thousand times in a build. */
function translatorOf(language: Language): TFunction {
  const known = new Map<string, string>()
  const translate = (key: string, filledIn?: TOptions): string => {
    const question = filledIn ? `${key} ${JSON.stringify(filledIn)}` : key
    const before = known.get(question)
    if (before !== undefined) return before
    const words = answer(key, { ...filledIn, lng: language })
    if (known.size >= mostKnown) known.clear()
    known.set(question, words)
    return words
  }
  return translate as TFunction
}

const translators: Record<Language, TFunction> = { de: translatorOf('de'), en: translatorOf('en') }

/** The function that gives the site's own words in a language, by key: `translator('de')('nav.skip')`. */
export function translator(language: Language): TFunction {
  return translators[language]
}
