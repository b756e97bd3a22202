import { FrontPage } from '@/components/front/front-page.tsx'
import { articles, keyFigures } from '@/lib/content/articles.ts'
import { latestEvents } from '@/lib/content/events.ts'
import { facts } from '@/lib/content/facts.ts'
import { figureOfTheDay } from '@/lib/content/figure-of-the-day.ts'
import type { ArticleSummary } from '@/lib/content/model.ts'
import { topics } from '@/lib/content/topics.ts'
import { type Language, otherLanguage } from '@/lib/languages.ts'
import { address } from '@/lib/routes.ts'
import { pageMetadata } from '@/lib/seo/metadata.ts'
import { publisherInFull } from '@/lib/seo/structured/publisher.ts'
import { webSite } from '@/lib/seo/structured/web-site.ts'
import { site } from '@/lib/site.ts'
import { buildMoment, dayOf } from '@/lib/today.ts'
import { described } from './described.tsx'
import type { SitePage } from './site-page.ts'

/** How much of each the front page shows. */
const limits = { figures: 3, latest: 5, explainers: 6, events: 3 }

/** The article that appeared or was updated last. */
function last(articles: readonly ArticleSummary[]): ArticleSummary | undefined {
  const moment = ({ updated, published }: ArticleSummary) => Date.parse(updated ?? published)
  return [...articles].sort((a, b) => moment(b) - moment(a))[0]
}

/** The front page of a language. The last news leads; without news the last explainer does. No article stands there twice. */
export function frontPage(language: Language): SitePage {
  const other = otherLanguage(language)
  const all = articles(language)
  const lead = last(all.filter(({ kind }) => kind === 'news')) ?? last(all)
  const rest = all.filter((article) => article !== lead)
  const latest = rest.slice(0, limits.latest)
  const explainers = rest.slice(limits.latest).filter(({ kind }) => kind === 'explainer')
  const leadFigures = lead ? keyFigures(lead, limits.figures) : []
  const shown = new Set(leadFigures.map(({ id }) => id))
  const others = [...facts().values()].filter(({ id }) => !shown.has(id))
  return {
    metadata: pageMetadata({
      language,
      description: site.description[language],
      path: address(language),
      counterpart: { language: other, path: address(other) },
    }),
    content: described(
      <FrontPage
        language={language}
        lead={lead}
        facts={leadFigures}
        latest={latest}
        figure={figureOfTheDay(others, dayOf(buildMoment()))}
        explainers={explainers.slice(0, limits.explainers)}
        events={latestEvents(language, limits.events)}
        topics={topics(language).map(({ topic }) => topic)}
      />,
      webSite(language),
      publisherInFull(language),
    ),
  }
}
