import type { Language } from '../languages.ts'
import { memoised } from './locale.ts'

const names = memoised((locale, options: Intl.DisplayNamesOptions) => new Intl.DisplayNames(locale, options))

/**
 * The everyday name of a country, from its ISO 3166 code of two letters: DE gives "Deutschland" and "Germany", US gives
 * "USA" and "US".
 *
 * @throws when no country has the code.
 */
export function countryName(code: string, language: Language): string {
  const name = names(language, { type: 'region', style: 'short', fallback: 'none' }).of(code)
  // Unicode keeps ZZ for an unknown region, which is no country to print.
  if (!name || code === 'ZZ') throw new Error(`"${code}" is no country code; expected two letters such as DE`)
  return name
}
