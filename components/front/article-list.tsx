import { inPeriods } from '@/lib/content/article-periods.ts'
import type { ArticleSummary } from '@/lib/content/model.ts'
import { formatDate } from '@/lib/format/date.ts'
import { translator } from '@/lib/i18n/translate.ts'
import type { Language } from '@/lib/languages.ts'
import { ArticleMeta, articleAddress } from './article-item.tsx'

interface Props {
  /** Newest first. */
  articles: readonly ArticleSummary[]
  language: Language
  /** Whether each month has a heading of its own; otherwise the list is one. */
  byMonth?: boolean
  /** The level of the headlines where the list is one. */
  level?: 2 | 3
}

/** Articles one below the other, day and reading time beside each headline where there is room. */
export function ArticleList({ articles, language, byMonth = false, level = 2 }: Props) {
  if (articles.length === 0) return <p>{translator(language)('sectionIntro.empty')}</p>
  if (!byMonth) return <Entries articles={articles} level={level} />
  return [...inPeriods(articles, 'month')].map(([month, published]) => (
    <section key={month} className="mb-gap">
      <h2 className="pb-2 text-section">{formatDate(month, { language, style: 'prose' })}</h2>
      <Entries articles={published} level={3} />
    </section>
  ))
}

function Entries({ articles, level }: { articles: readonly ArticleSummary[]; level: 2 | 3 }) {
  const Level = `h${level}` as const
  return (
    <ul className="entries">
      {articles.map((article) => (
        <li key={article.id} className="entry">
          <ArticleMeta article={article} />
          <div>
            <Level>
              <a href={articleAddress(article)}>{article.title}</a>
            </Level>
            <p>{article.summary}</p>
          </div>
        </li>
      ))}
    </ul>
  )
}
