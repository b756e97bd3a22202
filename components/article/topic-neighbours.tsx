import { articleAddress } from '@/components/front/article-item.tsx'
import type { TopicNeighbours as Neighbours } from '@/lib/content/neighbours.ts'
import { translator } from '@/lib/i18n/translate.ts'
import type { Language } from '@/lib/languages.ts'

/** The articles that appeared before and after this one in its topic. */
export function TopicNeighbours({ neighbours, language }: { neighbours: Neighbours; language: Language }) {
  const t = translator(language)
  const { topic, previous, next } = neighbours
  const label = t('reading.inTopic', { topic: topic.name[language] })
  return (
    <nav className="neighbours" aria-label={label}>
      <p aria-hidden="true">{label}</p>
      <ul className="links">
        {previous && (
          <li>
            <a href={articleAddress(previous)} rel="prev">
              {`${t('reading.previous')}: ${previous.title}`}
            </a>
          </li>
        )}
        {next && (
          <li>
            <a href={articleAddress(next)} rel="next">
              {`${t('reading.next')}: ${next.title}`}
            </a>
          </li>
        )}
      </ul>
    </nav>
  )
}
