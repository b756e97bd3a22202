import { notFound } from 'next/navigation'
import { ArticlePage } from '@/components/article/article-page.tsx'
import { SourcePage } from '@/components/sources/source-page.tsx'
import { articleBySlug } from '@/lib/content/articles.ts'
import { sourceWithUses } from '@/lib/content/sources.ts'
import { type Language, otherLanguage } from '@/lib/languages.ts'
import { address, type SectionName, sectionOfKind } from '@/lib/routes.ts'
import { pageMetadata } from '@/lib/seo/metadata.ts'
import type { SitePage } from './site-page.ts'

function articlePage(language: Language, slug: string): SitePage {
  const article = articleBySlug(language, slug) ?? notFound()
  const { title, summary, kind, published, updated, counterpart } = article
  const section = sectionOfKind(kind)
  return {
    metadata: pageMetadata({
      language,
      title,
      description: summary,
      path: address(language, section, slug),
      ...(counterpart && {
        counterpart: {
          language: counterpart.language,
          path: address(counterpart.language, sectionOfKind(counterpart.kind), counterpart.slug),
        },
      }),
      type: 'article',
      published,
      ...(updated && { updated }),
    }),
    content: <ArticlePage article={article} />,
  }
}

function sourcePage(language: Language, id: string): SitePage {
  const other = otherLanguage(language)
  const { source, facts, quotes } = sourceWithUses(id) ?? notFound()
  return {
    metadata: pageMetadata({
      language,
      title: source.name[language],
      description: source.description[language],
      path: address(language, 'sources', id),
      counterpart: { language: other, path: address(other, 'sources', id) },
    }),
    content: <SourcePage source={source} facts={facts} quotes={quotes} language={language} />,
  }
}

/** The page of an entry of a section: an article by its slug, a source by its id. */
export function entryPage(language: Language, section: SectionName, entry: string): SitePage {
  switch (section) {
    case 'news':
    case 'explained':
      return articlePage(language, entry)
    case 'sources':
      return sourcePage(language, entry)
    case 'imprint':
    case 'privacy':
      return notFound()
  }
}
