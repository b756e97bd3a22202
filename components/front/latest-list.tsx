import type { ArticleSummary } from '@/lib/content/model.ts'
import { ArticleMeta, articleAddress } from './article-item.tsx'

interface Props {
  heading: string
  /** News and explainers, newest first. */
  articles: readonly ArticleSummary[]
}

/** What appeared last, headline by headline; nothing when there is nothing. */
export function LatestList({ heading, articles }: Props) {
  if (articles.length === 0) return null
  return (
    <section className="list latest">
      <h2>{heading}</h2>
      <ul>
        {articles.map((article) => (
          <li key={article.id}>
            <ArticleMeta article={article} withSection />
            <h3>
              <a href={articleAddress(article)}>{article.title}</a>
            </h3>
          </li>
        ))}
      </ul>
    </section>
  )
}
