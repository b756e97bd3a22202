import { translator } from '@/lib/i18n/translate.ts'
import type { Language } from '@/lib/languages.ts'

/** The id of the main content, where the skip link leads. */
export const contentId = 'content'

/** Lets keyboard users jump over the header; visible only when focused. */
export function SkipLink({ language }: { language: Language }) {
  return (
    <a className="skip" href={`#${contentId}`}>
      {translator(language)('nav.skip')}
    </a>
  )
}
