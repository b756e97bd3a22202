import { ArticlePage } from '@/components/article/article-page.tsx'
import { articleBySlug } from '@/lib/content/articles.ts'
import type { Article, ArticleSummary } from '@/lib/content/model.ts'
import { type TopicNeighbours, topicNeighbours } from '@/lib/content/neighbours.ts'
import { pictureColour } from '@/lib/content/pictures/encode-picture.ts'
import { originalBytes } from '@/lib/content/pictures.ts'
import { relatedArticles } from '@/lib/content/related.ts'
import { translator } from '@/lib/i18n/translate.ts'
import type { Language } from '@/lib/languages.ts'
import { address, sectionOfKind } from '@/lib/routes.ts'
import { pageMetadata } from '@/lib/seo/metadata.ts'
import { articleData } from '@/lib/seo/structured/article.ts'
import { breadcrumbs } from '@/lib/seo/structured/breadcrumbs.ts'
import { described } from './described.tsx'
import { type PlannedPage, planned, type SitePage } from './site-page.ts'

/** What the page of an article is made from. */
interface Shown {
  article: Article
  related: readonly ArticleSummary[]
  neighbours: TopicNeighbours | undefined
  /** Of its picture. */
  colour?: string
}

/** The page of an article, or `undefined` where none has that slug. */
export async function articlePage(language: Language, slug: string): Promise<PlannedPage | undefined> {
  const article = articleBySlug(language, slug)
  if (!article) return undefined
  const { picture } = article
  const shown = {
    article,
    related: relatedArticles(article, 3),
    neighbours: topicNeighbours(article),
    ...(picture && { colour: await pictureColour(originalBytes(picture.original)) }),
  }
  return planned<Shown>(shown, pageOfArticle)
}

function pageOfArticle({ article, ...shown }: Shown): SitePage {
  const { language, slug, title, summary, kind, published, updated, counterpart } = article
  const section = sectionOfKind(kind)
  return {
    metadata: pageMetadata({
      language,
      section,
      entry: slug,
      title,
      description: summary,
      path: address(language, section, slug),
      ...(counterpart && {
        counterpart: {
          language: counterpart.language,
          path: address(counterpart.language, sectionOfKind(counterpart.kind), counterpart.slug),
        },
      }),
      article: {
        published,
        ...(updated && { updated }),
        section: translator(language)(`section.${section}`),
        topics: article.topics.map(({ name }) => name[language]),
      },
    }),
    content: described(
      <ArticlePage article={article} {...shown} />,
      articleData(article),
      breadcrumbs(language, section, title),
    ),
  }
}
