import { type Language, languages } from '../../languages.ts'

const others = languages.map((language) => {
  const [first = '', second = ''] = language
  return `${first}[^,${second}]`
})
const firstLetters = languages.map(([letter]) => letter).join('')

/**
 * A pattern for `Accept-Language` headers whose first language of ours is the given one, to be held against them without regard
 * to upper and lower case. Browsers list languages in the reader's order. Caddy knows no lookahead, so "another language"
 * is spelt out: it begins with another letter, or goes on with another one.
 */
export function preferring(language: Language): string {
  return `^\\s*(([^,\\s${firstLetters}]|${others.join('|')})[^,]*,\\s*)*${language}([-;,\\s]|$)`
}

/** The language of ours that an `Accept-Language` header asks for first; `undefined` without one, for the page that lets choose. */
export function preferredLanguage(header: string | undefined): Language | undefined {
  return languages.find((language) => new RegExp(preferring(language), 'i').test(header ?? ''))
}
