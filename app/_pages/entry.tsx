import { notFound } from 'next/navigation'
import { ArticlePage } from '@/components/article/article-page.tsx'
import { StructuredData } from '@/components/article/structured-data.tsx'
import { FactPage } from '@/components/figures/fact-page.tsx'
import { TermPage } from '@/components/glossary/term-page.tsx'
import { MovedPage } from '@/components/layout/moved-page.tsx'
import { OrganisationPage } from '@/components/organisations/organisation-page.tsx'
import { SourcePage } from '@/components/sources/source-page.tsx'
import { TopicPage } from '@/components/topics/topic-page.tsx'
import { articleBySlug, articles } from '@/lib/content/articles.ts'
import { facts } from '@/lib/content/facts.ts'
import { topicNeighbours } from '@/lib/content/neighbours.ts'
import { organisationWithUses } from '@/lib/content/organisations.ts'
import { movedEntries } from '@/lib/content/redirects.ts'
import { relatedArticles } from '@/lib/content/related.ts'
import { sourceWithUses } from '@/lib/content/sources.ts'
import { termBySlug } from '@/lib/content/terms.ts'
import { topicBySlug } from '@/lib/content/topics.ts'
import { usesOf } from '@/lib/content/uses.ts'
import { figureParts, figureText } from '@/lib/format/figure.ts'
import { type Bilingual, type Language, otherLanguage } from '@/lib/languages.ts'
import { address, type SectionName, sectionOfKind } from '@/lib/routes.ts'
import { articleData } from '@/lib/seo/article-data.ts'
import { movedMetadata, pageMetadata, withTopicFeed } from '@/lib/seo/metadata.ts'
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
        <ArticlePage article={article} related={relatedArticles(article, 3)} neighbours={topicNeighbours(article)} />
      </>
    ),
  }
}

/** What a page of a record says of itself; it is there in both languages. */
function recordMetadata(language: Language, section: SectionName, entries: Bilingual, title: string, text: string) {
  const other = otherLanguage(language)
  return pageMetadata({
    language,
    title,
    description: text,
    path: address(language, section, entries[language]),
    counterpart: { language: other, path: address(other, section, entries[other]) },
  })
}

const sameId = (id: string): Bilingual => ({ de: id, en: id })

function sourcePage(language: Language, id: string): SitePage {
  const found = sourceWithUses(id, language) ?? notFound()
  const { name, description } = found.source
  return {
    metadata: recordMetadata(language, 'sources', sameId(id), name[language], description[language]),
    content: <SourcePage found={found} language={language} />,
  }
}

function factPage(language: Language, id: string): SitePage {
  const fact = facts().get(id) ?? notFound()
  const preferred = figureText(figureParts({ ...fact.preferred, unit: fact.unit }, { language, style: 'prose' }))
  const label = fact.label[language]
  const description = `${label}: ${preferred || fact.preferred.wording}. ${fact.note?.[language] ?? ''}`.trim()
  return {
    metadata: recordMetadata(language, 'facts', sameId(id), label, description),
    content: <FactPage fact={fact} uses={usesOf(language, 'fact', id)} language={language} />,
  }
}

function organisationPage(language: Language, id: string): SitePage {
  const found = organisationWithUses(id, language) ?? notFound()
  const { name, description } = found.organisation
  return {
    metadata: recordMetadata(language, 'partners', sameId(id), name[language], description[language]),
    content: <OrganisationPage found={found} language={language} />,
  }
}

function topicPage(language: Language, slug: string): SitePage {
  const found = topicBySlug(language, slug) ?? notFound()
  const { name, slug: slugs, description } = found.topic
  return {
    metadata: withTopicFeed(
      recordMetadata(language, 'topics', slugs, name[language], description[language]),
      language,
      found.topic,
    ),
    content: <TopicPage found={found} language={language} />,
  }
}

function termPage(language: Language, slug: string): SitePage {
  const term = termBySlug(language, slug) ?? notFound()
  const { title, summary, counterpart } = term
  return {
    metadata: pageMetadata({
      language,
      title,
      description: summary,
      path: address(language, 'glossary', slug),
      ...(counterpart && {
        counterpart: {
          language: counterpart.language,
          path: address(counterpart.language, 'glossary', counterpart.slug),
        },
      }),
    }),
    content: <TermPage term={term} uses={usesOf(language, 'term', term.id)} />,
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

/** The page of an entry of a section: an article, topic or term by its slug, a record by its id. */
export function entryPage(language: Language, section: SectionName, entry: string): SitePage {
  switch (section) {
    case 'news':
    case 'explained':
      return articlePage(language, entry) ?? movedPage(language, section, entry)
    case 'sources':
      return sourcePage(language, entry)
    case 'facts':
      return factPage(language, entry)
    case 'partners':
      return organisationPage(language, entry)
    case 'topics':
      return topicPage(language, entry)
    case 'glossary':
      return termPage(language, entry)
    case 'voices':
    case 'timeline':
    case 'corrections':
    case 'search':
    case 'imprint':
    case 'privacy':
      return notFound()
  }
}
