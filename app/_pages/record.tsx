import { notFound } from 'next/navigation'
import { FactPage } from '@/components/figures/fact-page.tsx'
import { OrganisationPage } from '@/components/organisations/organisation-page.tsx'
import { SourcePage } from '@/components/sources/source-page.tsx'
import { TopicPage } from '@/components/topics/topic-page.tsx'
import { type DividedList, dividedList } from '@/lib/content/article-periods.ts'
import { facts } from '@/lib/content/facts.ts'
import type { Fact } from '@/lib/content/model.ts'
import { type OrganisationWithUses, organisationWithUses } from '@/lib/content/organisations.ts'
import { type SourceWithUses, sourceWithUses } from '@/lib/content/sources.ts'
import { type TopicWithContents, topicBySlug } from '@/lib/content/topics.ts'
import { type Uses, usesOf } from '@/lib/content/uses.ts'
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
import { type PlannedPage, planned, type SitePage } from './site-page.ts'

/** The page of a source. */
export function sourcePage(language: Language, id: string): PlannedPage {
  return planned({ language, found: sourceWithUses(id, language) ?? notFound() }, pageOfSource)
}

function pageOfSource({ language, found }: { language: Language; found: SourceWithUses }): SitePage {
  const { id, name, description } = found.source
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
export function factPage(language: Language, id: string): PlannedPage {
  return planned({ language, fact: facts().get(id) ?? notFound(), uses: usesOf(language, 'fact', id) }, pageOfFact)
}

function pageOfFact({ language, fact, uses }: { language: Language; fact: Fact; uses: Uses }): SitePage {
  const preferred = figureText(figureParts({ ...fact.preferred, unit: fact.unit }, { language, style: 'prose' }))
  const label = fact.label[language]
  const description = `${label}: ${preferred || fact.preferred.wording}. ${fact.note?.[language] ?? ''}`.trim()
  return {
    metadata: recordMetadata(language, 'facts', sameId(fact.id), label, description),
    content: described(
      <FactPage fact={fact} uses={uses} language={language} />,
      figure(fact, description, language),
      breadcrumbs(language, 'facts', label),
    ),
  }
}

/** The page of an organisation. */
export function organisationPage(language: Language, id: string): PlannedPage {
  return planned({ language, found: organisationWithUses(id, language) ?? notFound() }, pageOfOrganisation)
}

function pageOfOrganisation({ language, found }: { language: Language; found: OrganisationWithUses }): SitePage {
  const { id, name, description } = found.organisation
  return {
    metadata: recordMetadata(language, 'partners', sameId(id), name[language], description[language]),
    content: described(
      <OrganisationPage found={found} language={language} />,
      organisation(found.organisation, language),
      breadcrumbs(language, 'partners', name[language]),
    ),
  }
}

interface ShownTopic {
  language: Language
  found: Omit<TopicWithContents, 'articles'>
  list: DividedList
}

/** The page of a topic, by its slug. */
export function topicPage(language: Language, slug: string): PlannedPage {
  const { articles, ...found } = topicBySlug(language, slug) ?? notFound()
  return planned({ language, found, list: dividedList(articles, 'month') }, pageOfTopic)
}

function pageOfTopic({ language, found, list }: ShownTopic): SitePage {
  const { name, slug: slugs, description } = found.topic
  const slug = slugs[language]
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
