import { FrontPage } from '@/components/front/front-page.tsx'
import { articles, keyFigures } from '@/lib/content/articles.ts'
import type { ArticleSummary } from '@/lib/content/model.ts'
import { type Language, otherLanguage } from '@/lib/languages.ts'
import { address } from '@/lib/routes.ts'
import { pageMetadata } from '@/lib/seo/metadata.ts'
import { site } from '@/lib/site.ts'
import type { SitePage } from './site-page.ts'

/** The article that appeared or was updated last. */
function latest(articles: readonly ArticleSummary[]): ArticleSummary | undefined {
  const moment = ({ updated, published }: ArticleSummary) => Date.parse(updated ?? published)
  return [...articles].sort((a, b) => moment(b) - moment(a))[0]
}

/** The front page of a language. The latest news leads; without news the latest explainer does. */
export function frontPage(language: Language): SitePage {
  const other = otherLanguage(language)
  const all = articles(language)
  const lead = latest(all.filter(({ kind }) => kind === 'news')) ?? latest(all)
  const rest = all.filter((article) => article !== lead)
  return {
    metadata: pageMetadata({
      language,
      description: site.description[language],
      path: address(language),
      counterpart: { language: other, path: address(other) },
    }),
    content: (
      <FrontPage
        language={language}
        lead={lead}
        facts={lead ? keyFigures(lead, 5) : []}
        news={rest.filter(({ kind }) => kind === 'news')}
        explainers={rest.filter(({ kind }) => kind === 'explainer')}
      />
    ),
  }
}
