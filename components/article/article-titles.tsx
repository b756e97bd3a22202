import { articleAddress } from '@/components/front/article-item.tsx'
import type { ArticleSummary } from '@/lib/content/model.ts'

/** The headlines of articles, each leading to its article. */
export function ArticleTitles({ articles }: { articles: readonly ArticleSummary[] }) {
  return (
    <ul className="titles">
      {articles.map((article) => (
        <li key={article.id}>
          <a href={articleAddress(article)}>{article.title}</a>
        </li>
      ))}
    </ul>
  )
}
