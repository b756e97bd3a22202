import { isLanguage, type Language } from '../languages.ts'
import { type SectionName, sectionAt } from '../routes.ts'
import type { Redirect } from './definitions/history.ts'
import { generatedDocuments } from './generated.ts'
import { once } from './once.ts'

/** The redirects of `content/redirects.yaml`, in its order. */
export const redirects: () => readonly Redirect[] = once('redirects', () =>
  [...generatedDocuments<{ redirects: Redirect[] }>('redirects')].flatMap((list) => list.redirects),
)

/** A redirect whose old address was that of an entry of a section. */
export interface MovedEntry {
  language: Language
  section: SectionName
  entry: string
  to: string
}

/** The redirects by the parts of their old addresses. The check lets no other addresses through. */
export function movedEntries(): MovedEntry[] {
  return redirects().flatMap(({ from, to }) => {
    const [, language, path = '', entry] = from.split('/')
    const section = isLanguage(language) ? sectionAt(language, path) : undefined
    return isLanguage(language) && section && entry ? [{ language, section, entry, to }] : []
  })
}
