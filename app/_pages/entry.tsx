import { notFound } from 'next/navigation'
import { ArticlePage } from '@/components/article/article-page.tsx'
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
import { translator } from '@/lib/i18n/translate.ts'
import { type Bilingual, type Language, otherLanguage } from '@/lib/languages.ts'
import { address, type SectionName, sectionOfKind } from '@/lib/routes.ts'
import { type PageDescription, pageMetadata } from '@/lib/seo/metadata.ts'
import { movedMetadata } from '@/lib/seo/other-metadata.ts'
import { articleData } from '@/lib/seo/structured/article.ts'
import { breadcrumbs } from '@/lib/seo/structured/breadcrumbs.ts'
import { collectionPage } from '@/lib/seo/structured/collection.ts'
import { figure } from '@/lib/seo/structured/dataset.ts'
import { organisation } from '@/lib/seo/structured/organisation.ts'
import { source } from '@/lib/seo/structured/source.ts'
import { term as termData } from '@/lib/seo/structured/term.ts'
import { described } from './described.tsx'
import { listedArticle } from './listed.ts'
import type { SitePage } from './site-page.ts'

function articlePage(language: Language, slug: string): SitePage | undefined {
  const article = articleBySlug(language, slug)
  if (!article) return undefined
  const { title, summary, kind, published, updated, counterpart } = article
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
      <ArticlePage article={article} related={relatedArticles(article, 3)} neighbours={topicNeighbours(article)} />,
      articleData(article),
      breadcrumbs(language, section, title),
    ),
  }
}

/** What a page of a record says of itself; it is there in both languages. */
function recordMetadata(
  language: Language,
  section: SectionName,
  entries: Bilingual,
  title: string,
  text: string,
  more: Pick<PageDescription, 'topic'> = {},
) {
  const other = otherLanguage(language)
  return pageMetadata({
    ...more,
    language,
    section,
    entry: entries[language],
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
    content: described(
      <SourcePage found={found} language={language} />,
      source(found.source, language),
      breadcrumbs(language, 'sources', name[language]),
    ),
  }
}

function factPage(language: Language, id: string): SitePage {
  const fact = facts().get(id) ?? notFound()
  const preferred = figureText(figureParts({ ...fact.preferred, unit: fact.unit }, { language, style: 'prose' }))
  const label = fact.label[language]
  const description = `${label}: ${preferred || fact.preferred.wording}. ${fact.note?.[language] ?? ''}`.trim()
  return {
    metadata: recordMetadata(language, 'facts', sameId(id), label, description),
    content: described(
      <FactPage fact={fact} uses={usesOf(language, 'fact', id)} language={language} />,
      figure(fact, description, language),
      breadcrumbs(language, 'facts', label),
    ),
  }
}

function organisationPage(language: Language, id: string): SitePage {
  const found = organisationWithUses(id, language) ?? notFound()
  const { name, description } = found.organisation
  return {
    metadata: recordMetadata(language, 'partners', sameId(id), name[language], description[language]),
    content: described(
      <OrganisationPage found={found} language={language} />,
      organisation(found.organisation, language),
      breadcrumbs(language, 'partners', name[language]),
    ),
  }
}

function topicPage(language: Language, slug: string): SitePage {
  const found = topicBySlug(language, slug) ?? notFound()
  const { name, slug: slugs, description } = found.topic
  return {
    metadata: recordMetadata(language, 'topics', slugs, name[language], description[language], {
      topic: { name: name[language], slug },
    }),
    content: described(
      <TopicPage found={found} language={language} />,
      collectionPage({
        language,
        path: address(language, 'topics', slug),
        name: name[language],
        description: description[language],
        items: found.articles.map(listedArticle),
      }),
      breadcrumbs(language, 'topics', name[language]),
    ),
  }
}

function termPage(language: Language, slug: string): SitePage {
  const term = termBySlug(language, slug) ?? notFound()
  const { title, summary, counterpart } = term
  return {
    metadata: pageMetadata({
      language,
      section: 'glossary',
      entry: slug,
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
    content: described(
      <TermPage term={term} uses={usesOf(language, 'term', term.id)} />,
      termData(term),
      breadcrumbs(language, 'glossary', title),
    ),
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
    case 'principles':
    case 'imprint':
    case 'privacy':
      return notFound()
  }
}
