import { ArticleItem } from '@/components/front/article-item.tsx'
import type { ArticleSummary } from '@/lib/content/model.ts'
import { translator } from '@/lib/i18n/translate.ts'
import type { Language } from '@/lib/languages.ts'

/** Articles that have much in common with this one. */
export function RelatedArticles({ articles, language }: { articles: readonly ArticleSummary[]; language: Language }) {
  return (
    <section className="list related">
      <h2>{translator(language)('article.related')}</h2>
      <div className="columns">
        {articles.map((article) => (
          <ArticleItem key={article.id} article={article} level={3} />
        ))}
      </div>
    </section>
  )
}
