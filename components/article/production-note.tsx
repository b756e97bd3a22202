import type { Article } from '@/lib/content/model.ts'
import { translator } from '@/lib/i18n/translate.ts'
import { address } from '@/lib/routes.ts'
import { site } from '@/lib/site.ts'
import { Moment } from './moment.tsx'

type Props = Pick<Article, 'production' | 'updated' | 'language'> & Partial<Pick<Article, 'published'>>

/** How the text came about, and when it appeared and last changed. */
export function ProductionNote({ production, published, updated, language }: Props) {
  const t = translator(language)
  return (
    <section className="about">
      <h2>{t('production.heading')}</h2>
      <p>
        {t(`production.${production}`)}{' '}
        <a href={`${address(language, 'principles')}#${t('lawful.howMadeAnchor')}`}>{t('lawful.howMade')}</a>
      </p>
      <p>
        {site.desk[language]}
        {published && (
          <>
            {' '}
            · {t('article.published')}: <Moment moment={published} language={language} />
          </>
        )}
        {updated && (
          <>
            {' '}
            · {t('article.updated')}: <Moment moment={updated} language={language} />
          </>
        )}
      </p>
    </section>
  )
}
