import { type Language, languages } from '../../languages.ts'

/** Short words that hardly any text of the language does without and that the other language does not have. */
const telling: Record<Language, ReadonlySet<string>> = {
  de: new Set(
    'der die das und ist nicht mit von für auf ein eine einer dem den des im zu sich auch wird als'.split(' '),
  ),
  en: new Set('the of and to is not with for on a an by that it at as was be has are from this'.split(' ')),
}

/** The language of a text: the one of which it has more of the telling words. */
export function languageOf(text: string): Language {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? []
  const count = (language: Language) => words.filter((word) => telling[language].has(word)).length
  return languages.reduce((best, language) => (count(language) > count(best) ? language : best))
}
