import { createInstance, type TFunction } from 'i18next'
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

/** The function that gives the site's own words in a language, by key: `translator('de')('nav.skip')`. */
export function translator(language: Language): TFunction {
  return i18n.getFixedT(language)
}
