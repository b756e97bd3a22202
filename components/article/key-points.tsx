import { translator } from '@/lib/i18n/translate.ts'
import type { Language } from '@/lib/languages.ts'

interface Props {
  points: readonly string[]
  language: Language
  /** Whether they stand beside those of the page’s own language and say theirs. */
  foreign?: boolean
}

/** Two to five sentences for readers in a hurry; nothing when there are none. */
export function KeyPoints({ points, language, foreign = false }: Props) {
  if (points.length === 0) return null
  const id = foreign ? `keyPoints-${language}` : 'keyPoints'
  return (
    <div className="points" lang={foreign ? language : undefined}>
      <p id={id}>{translator(language)('article.keyPoints')}</p>
      <ul aria-labelledby={id}>
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </div>
  )
}
