import type { ArticleSummary } from '@/lib/content/model.ts'
import { ArticleItem } from './article-item.tsx'

interface Props {
  heading: string
  articles: readonly ArticleSummary[]
  /** Where the others are. */
  more?: { href: string; text: string }
}

/** A headed group of articles side by side, as many columns as fit; nothing when there are no articles. */
export function ArticleColumns({ heading, articles, more }: Props) {
  if (articles.length === 0) return null
  return (
    <section className="list">
      <h2>{heading}</h2>
      <div className="columns">
        {articles.map((article) => (
          <ArticleItem key={article.id} article={article} level={3} />
        ))}
      </div>
      {more && (
        <p className="more">
          <a href={more.href}>{more.text}</a>
        </p>
      )}
    </section>
  )
}
