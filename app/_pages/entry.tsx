import { notFound } from 'next/navigation'
import { cache } from 'react'
import { MovedPage } from '@/components/layout/moved-page.tsx'
import { articles } from '@/lib/content/articles.ts'
import { movedEntries } from '@/lib/content/redirects.ts'
import type { Language } from '@/lib/languages.ts'
import { address, isPeriod, type SectionName, sectionOfKind } from '@/lib/routes.ts'
import { movedMetadata } from '@/lib/seo/other-metadata.ts'
import { articlePage } from './article.tsx'
import { eventPage, personPage } from './long-list-entry.tsx'
import { sectionPeriodPage } from './period.tsx'
import { factPage, organisationPage, sourcePage, topicPage } from './record.tsx'
import { type PlannedPage, planned, type SitePage } from './site-page.ts'
import { termPage } from './term.tsx'

/** What stands at an old address: it leads on, and search engines are told of the new address. */
function movedPage(language: Language, section: SectionName, entry: string): PlannedPage {
  const moved = movedEntries().find(
    (one) => one.language === language && one.section === section && one.entry === entry,
  )
  if (!moved) return notFound()
  const { to } = moved
  const article = articles(language).find((one) => to === address(language, sectionOfKind(one.kind), one.slug))
  return planned({ language, to, title: article?.title ?? to }, pageOfMoved)
}

function pageOfMoved({ language, to, title }: { language: Language; to: string; title: string }): SitePage {
  return {
    metadata: movedMetadata(language, to),
    content: <MovedPage language={language} to={to} title={title} />,
  }
}

/**
 * The page of an entry of a section: an article, topic or term by its slug, a record by its id, a month of articles; a person or event by its id, where there are too many
 * for one page. Its route asks twice, for what stands in its head and for itself.
 */
export const entryPage = cache(pageOfEntry)

async function pageOfEntry(language: Language, section: SectionName, entry: string): Promise<PlannedPage> {
  switch (section) {
    case 'news':
    case 'explained':
      if (isPeriod(entry)) return sectionPeriodPage(language, section, entry)
      return (await articlePage(language, entry)) ?? movedPage(language, section, entry)
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
      return personPage(language, entry)
    case 'timeline':
      return eventPage(language, entry)
    case 'corrections':
    case 'search':
    case 'principles':
    case 'imprint':
    case 'privacy':
    case 'accessibility':
    case 'reply':
      return notFound()
  }
}
