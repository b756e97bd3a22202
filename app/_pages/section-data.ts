import type { Thing } from 'schema-dts'
import { facts } from '@/lib/content/facts.ts'
import { voiceAddress, voicesHavePages } from '@/lib/content/long-lists.ts'
import { terms } from '@/lib/content/terms.ts'
import { voices } from '@/lib/content/voices.ts'
import { translator } from '@/lib/i18n/translate.ts'
import type { Language } from '@/lib/languages.ts'
import { address, type SectionName, type textPageSections } from '@/lib/routes.ts'
import { breadcrumbs } from '@/lib/seo/structured/breadcrumbs.ts'
import { collectionPage, webPage } from '@/lib/seo/structured/collection.ts'
import { figureSet } from '@/lib/seo/structured/dataset.ts'
import { quotation, speaker } from '@/lib/seo/structured/quotation.ts'
import { termSet } from '@/lib/seo/structured/term.ts'
import { listedIn } from './listed.ts'

type ListSection = Exclude<SectionName, (typeof textPageSections)[number] | 'search'>

/** What the page of a section that is a list says to machines. */
export function sectionData(language: Language, section: ListSection): Thing[] {
  return [...ownData(language, section), breadcrumbs(language, section)]
}

function ownData(language: Language, section: ListSection): Thing[] {
  const t = translator(language)
  const page = {
    language,
    path: address(language, section),
    name: t(`section.${section}`),
    description: t(`sectionIntro.${section}`),
  }
  switch (section) {
    case 'facts':
      return [webPage(page), figureSet(facts().size, language)]
    case 'glossary':
      return [webPage(page), termSet(terms(language), language)]
    case 'voices': {
      const all = voices()
      if (voicesHavePages())
        return [
          collectionPage({
            ...page,
            items: all.map(({ person: { id, name } }) => ({ path: voiceAddress(language, id), name })),
          }),
        ]
      return [
        webPage(page),
        ...all.map((voice) => speaker(voice, language)),
        ...all.flatMap(({ quotes }) => quotes.flat().map((quote) => quotation(quote, language))),
      ]
    }
    case 'corrections':
      return [webPage(page)]
    default:
      return [collectionPage({ ...page, items: listedIn(language, section) })]
  }
}
