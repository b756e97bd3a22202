import type { ReactNode } from 'react'
import { FactsPage } from '@/components/figures/facts-page.tsx'
import { CorrectionsPage } from '@/components/front/corrections-page.tsx'
import { SectionPage } from '@/components/front/section-page.tsx'
import { GlossaryPage } from '@/components/glossary/glossary-page.tsx'
import { TextPage } from '@/components/layout/text-page.tsx'
import { OrganisationsPage } from '@/components/organisations/organisations-page.tsx'
import { SearchPage } from '@/components/search/search-page.tsx'
import { SourcesPage } from '@/components/sources/sources-page.tsx'
import { TimelinePage } from '@/components/timeline/timeline-page.tsx'
import { TopicsPage } from '@/components/topics/topics-page.tsx'
import { VoicesPage } from '@/components/voices/voices-page.tsx'
import { dividedList } from '@/lib/content/article-periods.ts'
import { articles, articlesOfSection } from '@/lib/content/articles.ts'
import { corrections } from '@/lib/content/corrections.ts'
import { timeline } from '@/lib/content/events.ts'
import { factsBySubject } from '@/lib/content/facts.ts'
import { eventsHavePages, mostDescribedSources, voicesHavePages } from '@/lib/content/long-lists.ts'
import { organisations } from '@/lib/content/organisations.ts'
import { textPage } from '@/lib/content/pages.ts'
import { sources } from '@/lib/content/sources.ts'
import { terms } from '@/lib/content/terms.ts'
import { topics } from '@/lib/content/topics.ts'
import { voices } from '@/lib/content/voices.ts'
import { translator } from '@/lib/i18n/translate.ts'
import { type Language, otherLanguage } from '@/lib/languages.ts'
import { address, isTextPage, type SectionName, type textPageSections } from '@/lib/routes.ts'
import { indexParts } from '@/lib/search/index-parts.ts'
import { pageMetadata } from '@/lib/seo/metadata.ts'
import { breadcrumbs } from '@/lib/seo/structured/breadcrumbs.ts'
import { webPage } from '@/lib/seo/structured/collection.ts'
import { described } from './described.tsx'
import { sectionData } from './section-data.ts'
import type { SitePage } from './site-page.ts'

type ListSection = Exclude<SectionName, (typeof textPageSections)[number] | 'search'>

function metadataOf(language: Language, section: SectionName, title: string, description: string, noIndex = false) {
  const other = otherLanguage(language)
  return pageMetadata({
    language,
    section,
    title,
    description,
    path: address(language, section),
    counterpart: { language: other, path: address(other, section) },
    noIndex,
  })
}

/** What the page of a section that is a list shows. */
function listOf(language: Language, section: ListSection): ReactNode {
  switch (section) {
    case 'news':
    case 'explained':
      return (
        <SectionPage
          language={language}
          section={section}
          list={dividedList(articlesOfSection(language, section), 'month')}
        />
      )
    case 'topics':
      return <TopicsPage language={language} topics={topics(language)} />
    case 'facts':
      return <FactsPage language={language} groups={factsBySubject(language)} />
    case 'partners':
      return <OrganisationsPage language={language} organisations={organisations(language)} />
    case 'voices':
      return <VoicesPage language={language} voices={voices()} inShort={voicesHavePages()} />
    case 'timeline':
      return <TimelinePage language={language} events={timeline(language)} inShort={eventsHavePages()} />
    case 'glossary':
      return <GlossaryPage language={language} terms={terms(language)} />
    case 'sources':
      return <SourcesPage language={language} sources={sources()} inShort={sources().length > mostDescribedSources} />
    case 'corrections':
      return <CorrectionsPage language={language} entries={corrections(language)} />
  }
}

/** The page of a section: a list, or a text about the site. */
export function sectionPage(language: Language, section: SectionName): SitePage {
  if (isTextPage(section)) {
    const { title, summary, updated, body } = textPage(section, language)
    return {
      metadata: metadataOf(language, section, title, summary),
      content: described(
        <TextPage language={language} section={section} title={title} updated={updated} body={body} />,
        webPage({ language, path: address(language, section), name: title, description: summary }),
        breadcrumbs(language, section),
      ),
    }
  }
  const t = translator(language)
  if (section === 'search')
    return {
      metadata: metadataOf(language, section, t('search.title'), t('search.intro'), true),
      content: (
        <SearchPage
          language={language}
          topics={topics(language).map(({ topic }) => topic)}
          parts={indexParts(articles(language).length)}
        />
      ),
    }
  return {
    metadata: metadataOf(language, section, t(`section.${section}`), t(`sectionIntro.${section}`)),
    content: described(listOf(language, section), ...sectionData(language, section)),
  }
}
