import type { ReactNode } from 'react'
import type { ArticleSummary } from '@/lib/content/model.ts'
import { ArticleMeta, articleAddress } from './article-item.tsx'

/** The article that opens the front page; `picture` stands below its standfirst. */
export function FrontLead({ article, picture }: { article: ArticleSummary; picture?: ReactNode }) {
  return (
    <article className="lead">
      <ArticleMeta article={article} withSection />
      <h1>
        <a href={articleAddress(article)}>{article.title}</a>
      </h1>
      <p className="stand">{article.summary}</p>
      {picture}
    </article>
  )
}
