import { type Bilingual, type Language, languages } from '../languages.ts'
import { address } from '../routes.ts'
import { absoluteUrl } from '../site.ts'

/** The path of the language choice. */
export const choicePath = '/'

/** The paths of both front pages, which the language choice leads to. */
export const frontPaths: Bilingual = { de: address('de'), en: address('en') }

/**
 * The `hreflang` addresses of a page that stands in both languages, absolute: one for each language and `x-default` for
 * readers of any other, which is the page in the site's first language or, for the front pages, the language choice.
 */
export function languageAlternates(paths: Bilingual): Record<Language | 'x-default', string> {
  const fallback = paths[languages[0]]
  const isFront = fallback === frontPaths[languages[0]]
  return {
    de: absoluteUrl(paths.de),
    en: absoluteUrl(paths.en),
    'x-default': absoluteUrl(isFront ? choicePath : fallback),
  }
}
