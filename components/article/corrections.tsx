import type { Article } from '@/lib/content/model.ts'
import { formatDay } from '@/lib/format/date.ts'
import { translator } from '@/lib/i18n/translate.ts'
import type { Language } from '@/lib/languages.ts'

/** What was changed after publication, newest first; nothing when nothing was. */
export function Corrections({ corrections, language }: { corrections: Article['corrections']; language: Language }) {
  if (corrections.length === 0) return null
  const t = translator(language)
  return (
    <div className="changes">
      <p id="articleChanges">{t('correction.heading')}</p>
      <ul aria-labelledby="articleChanges">
        {corrections.toReversed().map(({ date, kind, text }) => (
          <li key={date + text}>
            <b>
              {t(`correction.${kind}`)}, <time dateTime={date}>{formatDay(date, language)}</time>:
            </b>{' '}
            {text}
          </li>
        ))}
      </ul>
    </div>
  )
}
