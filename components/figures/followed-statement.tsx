import type { Fact } from '@/lib/content/model.ts'
import { figureParts, figureText } from '@/lib/format/figure.ts'
import { translator } from '@/lib/i18n/translate.ts'
import type { Language } from '@/lib/languages.ts'

/** Whose statement the site follows, or that there is only one. */
export function FollowedStatement({ fact, language }: { fact: Fact; language: Language }) {
  const t = translator(language)
  const { preferred, statements, unit } = fact
  const source = preferred.source.name[language]
  if (new Set(statements.map((one) => one.source.id)).size === 1) return <p>{t('fact.onlyText', { source })}</p>
  const figure =
    figureText(figureParts({ ...preferred, unit }, { language, style: 'prose' })) ||
    translator(preferred.source.language)('quote.marks', { text: preferred.wording })
  return <p>{t('fact.followedText', { source, figure })}</p>
}
