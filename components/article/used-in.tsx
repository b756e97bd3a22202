import { PeriodLinks } from '@/components/front/period-links.tsx'
import { Count } from '@/components/layout/count.tsx'
import { dividedList } from '@/lib/content/article-periods.ts'
import type { ArticleSummary, TermSummary } from '@/lib/content/model.ts'
import { translator } from '@/lib/i18n/translate.ts'
import type { Language } from '@/lib/languages.ts'
import { address } from '@/lib/routes.ts'
import { ArticleTitles } from './article-titles.tsx'

interface Props {
  articles: readonly ArticleSummary[]
  terms?: readonly TermSummary[]
  language: Language
  /** The address of a record that has a page for each year, where there are too many for one. */
  record?: string
}

/** The texts that use a record: all, or the newest and the years in which the others appeared. Nothing when none does. */
export function UsedIn({ articles, terms = [], language, record }: Props) {
  const t = translator(language)
  if (articles.length + terms.length === 0) return null
  const { shown, periods } = record ? dividedList(articles, 'year') : { shown: articles, periods: [] }
  return (
    <>
      <section className="part">
        <h2>{t('use.heading')}</h2>
        {articles.length > 0 && (
          <>
            <h3>
              {t('use.articles')}
              <Count of={articles.length} />
            </h3>
            {periods.length > 0 && <p className="note">{t('use.newest', { shown: shown.length })}</p>}
            <ArticleTitles articles={shown} />
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
      {record && <PeriodLinks list={record} by="year" periods={periods} language={language} />}
    </>
  )
}
