import { FactsPage } from '@/components/figures/facts-page.tsx'
import { CorrectionsPage } from '@/components/front/corrections-page.tsx'
import { SectionPage } from '@/components/front/section-page.tsx'
import { TextPage } from '@/components/layout/text-page.tsx'
import { SourcesPage } from '@/components/sources/sources-page.tsx'
import { articlesOfSection } from '@/lib/content/articles.ts'
import { corrections } from '@/lib/content/corrections.ts'
import { facts } from '@/lib/content/facts.ts'
import { textPage } from '@/lib/content/pages.ts'
import { sources } from '@/lib/content/sources.ts'
import { translator } from '@/lib/i18n/translate.ts'
import { type Language, otherLanguage } from '@/lib/languages.ts'
import { address, type SectionName } from '@/lib/routes.ts'
import { pageMetadata } from '@/lib/seo/metadata.ts'
import type { SitePage } from './site-page.ts'

function metadataOf(language: Language, section: SectionName, title: string, description: string) {
  const other = otherLanguage(language)
  return pageMetadata({
    language,
    title,
    description,
    path: address(language, section),
    counterpart: { language: other, path: address(other, section) },
  })
}

/** The page of a section: a list of articles, the list of sources, or a text about the site. */
export function sectionPage(language: Language, section: SectionName): SitePage {
  const t = translator(language)
  switch (section) {
    case 'news':
    case 'explained':
      return {
        metadata: metadataOf(language, section, t(`section.${section}`), t(`sectionIntro.${section}`)),
        content: <SectionPage language={language} section={section} articles={articlesOfSection(language, section)} />,
      }
    case 'sources':
      return {
        metadata: metadataOf(language, section, t('section.sources'), t('sectionIntro.sources')),
        content: <SourcesPage language={language} sources={sources()} />,
      }
    case 'facts':
      return {
        metadata: metadataOf(language, section, t('section.facts'), t('sectionIntro.facts')),
        content: <FactsPage language={language} facts={[...facts().values()]} />,
      }
    case 'corrections':
      return {
        metadata: metadataOf(language, section, t('section.corrections'), t('sectionIntro.corrections')),
        content: <CorrectionsPage language={language} entries={corrections(language)} />,
      }
    case 'imprint':
    case 'privacy': {
      const { title, summary, updated, body } = textPage(section, language)
      return {
        metadata: metadataOf(language, section, title, summary),
        content: <TextPage language={language} section={section} title={title} updated={updated} body={body} />,
      }
    }
  }
}
