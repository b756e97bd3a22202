import { notFound } from 'next/navigation'
import { FactPage } from '@/components/figures/fact-page.tsx'
import { OrganisationPage } from '@/components/organisations/organisation-page.tsx'
import { SourcePage } from '@/components/sources/source-page.tsx'
import { TopicPage } from '@/components/topics/topic-page.tsx'
import { dividedList } from '@/lib/content/article-periods.ts'
import { facts } from '@/lib/content/facts.ts'
import { organisationWithUses } from '@/lib/content/organisations.ts'
import { sourceWithUses } from '@/lib/content/sources.ts'
import { topicBySlug } from '@/lib/content/topics.ts'
import { usesOf } from '@/lib/content/uses.ts'
import { figureParts, figureText } from '@/lib/format/figure.ts'
import type { Language } from '@/lib/languages.ts'
import { address } from '@/lib/routes.ts'
import { breadcrumbs } from '@/lib/seo/structured/breadcrumbs.ts'
import { collectionPage } from '@/lib/seo/structured/collection.ts'
import { figure } from '@/lib/seo/structured/dataset.ts'
import { organisation } from '@/lib/seo/structured/organisation.ts'
import { source } from '@/lib/seo/structured/source.ts'
import { described } from './described.tsx'
import { listedArticle } from './listed.ts'
import { recordMetadata, sameId } from './record-metadata.ts'
import type { SitePage } from './site-page.ts'

/** The page of a source. */
export function sourcePage(language: Language, id: string): SitePage {
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

/** The page of a figure. */
export function factPage(language: Language, id: string): SitePage {
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

/** The page of an organisation. */
export function organisationPage(language: Language, id: string): SitePage {
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

/** The page of a topic, by its slug. */
export function topicPage(language: Language, slug: string): SitePage {
  const { articles, ...found } = topicBySlug(language, slug) ?? notFound()
  const { name, slug: slugs, description } = found.topic
  const list = dividedList(articles, 'month')
  return {
    metadata: recordMetadata(language, 'topics', slugs, name[language], description[language], {
      topic: { name: name[language], slug },
    }),
    content: described(
      <TopicPage found={found} articles={list} language={language} />,
      collectionPage({
        language,
        path: address(language, 'topics', slug),
        name: name[language],
        description: description[language],
        items: list.shown.map(listedArticle),
      }),
      breadcrumbs(language, 'topics', name[language]),
    ),
  }
}
