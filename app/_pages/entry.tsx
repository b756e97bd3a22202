import { notFound } from 'next/navigation'
import { ArticlePage } from '@/components/article/article-page.tsx'
import { StructuredData } from '@/components/article/structured-data.tsx'
import { FactPage } from '@/components/figures/fact-page.tsx'
import { MovedPage } from '@/components/layout/moved-page.tsx'
import { SourcePage } from '@/components/sources/source-page.tsx'
import { articleBySlug, articles } from '@/lib/content/articles.ts'
import { facts } from '@/lib/content/facts.ts'
import { movedEntries } from '@/lib/content/redirects.ts'
import { sourceWithUses } from '@/lib/content/sources.ts'
import { figureParts, figureText } from '@/lib/format/figure.ts'
import { type Language, otherLanguage } from '@/lib/languages.ts'
import { address, type SectionName, sectionOfKind } from '@/lib/routes.ts'
import { articleData } from '@/lib/seo/article-data.ts'
import { movedMetadata, pageMetadata } from '@/lib/seo/metadata.ts'
import type { SitePage } from './site-page.ts'

function articlePage(language: Language, slug: string): SitePage | undefined {
  const article = articleBySlug(language, slug)
  if (!article) return undefined
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
    content: (
      <>
        <StructuredData data={articleData(article)} />
        <ArticlePage article={article} />
      </>
    ),
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

function factPage(language: Language, id: string): SitePage {
  const other = otherLanguage(language)
  const fact = facts().get(id) ?? notFound()
  const preferred = figureText(figureParts({ ...fact.preferred, unit: fact.unit }, { language, style: 'prose' }))
  return {
    metadata: pageMetadata({
      language,
      title: fact.label[language],
      description:
        `${fact.label[language]}: ${preferred || fact.preferred.wording}. ${fact.note?.[language] ?? ''}`.trim(),
      path: address(language, 'facts', id),
      counterpart: { language: other, path: address(other, 'facts', id) },
    }),
    content: <FactPage fact={fact} language={language} />,
  }
}

/** What stands at an old address: it leads on, and search engines are told of the new address. */
function movedPage(language: Language, section: SectionName, entry: string): SitePage {
  const moved = movedEntries().find(
    (one) => one.language === language && one.section === section && one.entry === entry,
  )
  if (!moved) return notFound()
  const { to } = moved
  const article = articles(language).find((one) => to === address(language, sectionOfKind(one.kind), one.slug))
  const title = article?.title ?? to
  return {
    metadata: movedMetadata(language, to),
    content: <MovedPage language={language} to={to} title={title} />,
  }
}

/** The page of an entry of a section: an article by its slug, a source or a figure by its id. */
export function entryPage(language: Language, section: SectionName, entry: string): SitePage {
  switch (section) {
    case 'news':
    case 'explained':
      return articlePage(language, entry) ?? movedPage(language, section, entry)
    case 'sources':
      return sourcePage(language, entry)
    case 'facts':
      return factPage(language, entry)
    case 'corrections':
    case 'imprint':
    case 'privacy':
      return notFound()
  }
}
