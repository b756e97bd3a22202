import { translator } from '@/lib/i18n/translate.ts'
import type { Language } from '@/lib/languages.ts'

/** Two to five sentences for readers in a hurry; nothing when there are none. */
export function KeyPoints({ points, language }: { points: readonly string[]; language: Language }) {
  if (points.length === 0) return null
  return (
    <div className="points">
      <p id="keyPoints">{translator(language)('article.keyPoints')}</p>
      <ul aria-labelledby="keyPoints">
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </div>
  )
}
