import type { ReactNode } from 'react'
import { FactRow } from '@/components/figures/fact-row.tsx'
import { PageShell } from '@/components/layout/page-shell.tsx'
import type { ArticleSummary, Fact } from '@/lib/content/model.ts'
import { translator } from '@/lib/i18n/translate.ts'
import { type Language, otherLanguage } from '@/lib/languages.ts'
import { address } from '@/lib/routes.ts'
import { ArticleColumns } from './article-columns.tsx'
import { FrontLead } from './front-lead.tsx'

interface Props {
  language: Language
  /** The article on top, if there is any article. */
  lead?: ArticleSummary
  /** What stands below the lead's standfirst. */
  picture?: ReactNode
  /** The figures beside the lead. */
  facts: readonly Fact[]
  /** The other news, newest first. */
  news: readonly ArticleSummary[]
  explainers: readonly ArticleSummary[]
}

/** The front page: the lead with its figures, the other news, the explainers. */
export function FrontPage({ language, lead, picture, facts, news, explainers }: Props) {
  const t = translator(language)
  const other = otherLanguage(language)
  return (
    <PageShell language={language} alternate={{ language: other, path: address(other) }} nameplate>
      <div className="wrap front">
        {lead ? <FrontLead article={lead} picture={picture} /> : <h1>{t('sectionIntro.empty')}</h1>}
        <ArticleColumns heading={t('front.news')} articles={news} />
        {facts.length > 0 && (
          <section className="numbers">
            <h2>{t('front.numbers')}</h2>
            <dl>
              {facts.map((fact) => (
                <FactRow key={fact.id} fact={fact} language={language} />
              ))}
            </dl>
          </section>
        )}
        <ArticleColumns heading={t('front.explained')} articles={explainers} />
      </div>
    </PageShell>
  )
}
