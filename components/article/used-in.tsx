import { articleAddress } from '@/components/front/article-item.tsx'
import { Count } from '@/components/layout/count.tsx'
import type { ArticleSummary, TermSummary } from '@/lib/content/model.ts'
import { translator } from '@/lib/i18n/translate.ts'
import type { Language } from '@/lib/languages.ts'
import { address } from '@/lib/routes.ts'

interface Props {
  articles: readonly ArticleSummary[]
  terms?: readonly TermSummary[]
  language: Language
}

/** The texts that use a record; nothing when none does. */
export function UsedIn({ articles, terms = [], language }: Props) {
  const t = translator(language)
  if (articles.length + terms.length === 0) return null
  return (
    <section className="part">
      <h2>{t('use.heading')}</h2>
      {articles.length > 0 && (
        <>
          <h3>
            {t('use.articles')}
            <Count of={articles.length} />
          </h3>
          <ul className="titles">
            {articles.map((article) => (
              <li key={article.id}>
                <a href={articleAddress(article)}>{article.title}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      {terms.length > 0 && (
        <>
          <h3>
            {t('use.terms')}
            <Count of={terms.length} />
          </h3>
          <ul className="links">
            {terms.map(({ id, slug, title }) => (
              <li key={id}>
                <a href={address(language, 'glossary', slug)}>{title}</a>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
