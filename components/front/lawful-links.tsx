import { translator } from '@/lib/i18n/translate.ts'
import type { Language } from '@/lib/languages.ts'
import { address } from '@/lib/routes.ts'

/** Imprint and privacy on pages that have no footer. */
export function LawfulLinks({ language }: { language: Language }) {
  const t = translator(language)
  return (
    <p className="mt-4 flex flex-wrap gap-x-5 gap-y-1">
      {(['principles', 'corrections', 'imprint', 'privacy'] as const).map((section) => (
        <a key={section} href={address(language, section)}>
          {t(`section.${section}`)}
        </a>
      ))}
    </p>
  )
}
