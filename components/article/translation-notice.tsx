import type { Alternate } from '@/components/layout/language-switch.tsx'
import { translator } from '@/lib/i18n/translate.ts'
import type { Language } from '@/lib/languages.ts'

/** Says on top of a translation that its original has changed since, and leads there. */
export function TranslationNotice({ original, language }: { original: Alternate; language: Language }) {
  const t = translator(language)
  return (
    <p className="changes" role="note">
      {t('behind.text')}{' '}
      <a href={original.path} hrefLang={original.language}>
        {t('behind.original')}
      </a>
    </p>
  )
}
