import type { ReactNode } from 'react'
import { FactRow } from '@/components/figures/fact-row.tsx'
import { PageShell } from '@/components/layout/page-shell.tsx'
import type { ArticleSummary, Fact, TimelineEvent, Topic } from '@/lib/content/model.ts'
import { translator } from '@/lib/i18n/translate.ts'
import { type Language, otherLanguage } from '@/lib/languages.ts'
import { address } from '@/lib/routes.ts'
import { ArticleColumns } from './article-columns.tsx'
import { DayFigure } from './day-figure.tsx'
import { FrontLead } from './front-lead.tsx'
import { FrontTimeline } from './front-timeline.tsx'
import { LatestList } from './latest-list.tsx'
import { LookUp } from './look-up.tsx'

interface Props {
  language: Language
  /** The article on top, if there is any article. */
  lead?: ArticleSummary
  /** What stands below the lead's standfirst. */
  picture?: ReactNode
  /** The figures of the lead. */
  facts: readonly Fact[]
  /** News and explainers that appeared last, newest first. */
  latest: readonly ArticleSummary[]
  /** The figure of the day. */
  figure?: Fact
  /** Explainers that stand nowhere else on the page, newest first. */
  explainers: readonly ArticleSummary[]
  /** The last entries of the timeline, in the order of time. */
  events: readonly TimelineEvent[]
  topics: readonly Topic[]
}

/** The front page: the lead with its figures, the latest, the figure of the day, explainers, the timeline, ways to look things up. */
export function FrontPage(props: Props) {
  const { language, lead, picture, facts, latest, figure, explainers, events, topics } = props
  const t = translator(language)
  const other = otherLanguage(language)
  return (
    <PageShell language={language} alternate={{ language: other, path: address(other) }} nameplate>
      <div className="wrap front">
        {lead ? <FrontLead article={lead} picture={picture} /> : <h1>{t('sectionIntro.empty')}</h1>}
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
        <LatestList heading={t('home.latest')} articles={latest} />
        {figure && <DayFigure fact={figure} language={language} />}
        <ArticleColumns
          heading={t('front.explained')}
          articles={explainers}
          more={{ href: address(language, 'explained'), text: t('home.allExplainers') }}
        />
        <FrontTimeline events={events} language={language} />
        <LookUp topics={topics} language={language} />
      </div>
    </PageShell>
  )
}
