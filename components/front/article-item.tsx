import { Moment } from '@/components/article/moment.tsx'
import type { ArticleSummary } from '@/lib/content/model.ts'
import { translator } from '@/lib/i18n/translate.ts'
import { address, sectionOfKind } from '@/lib/routes.ts'

/** The address of an article. */
export function articleAddress({ language, kind, slug }: ArticleSummary): string {
  return address(language, sectionOfKind(kind), slug)
}

interface MetaProps {
  article: ArticleSummary
  /** Whether to name the section as well. */
  withSection?: boolean
}

/** Day and reading time of an article. */
export function ArticleMeta({ article, withSection = false }: MetaProps) {
  const t = translator(article.language)
  const section = sectionOfKind(article.kind)
  return (
    <p className="meta">
      {withSection && <a href={address(article.language, section)}>{t(`section.${section}`)}</a>}{' '}
      <Moment moment={article.published} language={article.language} />{' '}
      <span>
        <span className="sr-only">{t('article.readingTime')}: </span>
        {t('article.minutes', { count: article.minutes })}
      </span>
      {article.draft && <span className="missing">{t('article.draft')}</span>}
    </p>
  )
}

/** An article in a list: day, reading time, headline, summary. */
export function ArticleItem({ article, level }: { article: ArticleSummary; level: 2 | 3 }) {
  const Level = `h${level}` as const
  return (
    <article className="item">
      <ArticleMeta article={article} />
      <Level>
        <a href={articleAddress(article)}>{article.title}</a>
      </Level>
      <p>{article.summary}</p>
    </article>
  )
}
