import { notFound } from 'next/navigation'
import { EventPage } from '@/components/timeline/event-page.tsx'
import { PersonPage } from '@/components/voices/person-page.tsx'
import { timeline } from '@/lib/content/events.ts'
import { eventsHavePages, voicesHavePages } from '@/lib/content/long-lists.ts'
import type { TimelineEvent } from '@/lib/content/model.ts'
import { type Voice, voices } from '@/lib/content/voices.ts'
import { translator } from '@/lib/i18n/translate.ts'
import type { Language } from '@/lib/languages.ts'
import { address } from '@/lib/routes.ts'
import { breadcrumbs } from '@/lib/seo/structured/breadcrumbs.ts'
import { webPage } from '@/lib/seo/structured/collection.ts'
import { quotation, speaker } from '@/lib/seo/structured/quotation.ts'
import { described } from './described.tsx'
import { recordMetadata, sameId } from './record-metadata.ts'
import { type PlannedPage, planned, type SitePage } from './site-page.ts'

/** The page of a person whom the site quotes, where those are too many for one page. */
export function personPage(language: Language, id: string): PlannedPage {
  const voice = (voicesHavePages() && voices().find(({ person }) => person.id === id)) || notFound()
  return planned({ language, voice }, pageOfPerson)
}

function pageOfPerson({ language, voice }: { language: Language; voice: Voice }): SitePage {
  const { id, name, office } = voice.person
  const intro = translator(language)('voice.intro', { name, office: office[language] })
  return {
    metadata: recordMetadata(language, 'voices', sameId(id), name, intro),
    content: described(
      <PersonPage voice={voice} language={language} />,
      speaker(voice, language),
      ...voice.quotes.flat().map((quote) => quotation(quote, language)),
      breadcrumbs(language, 'voices', name),
    ),
  }
}

/** The page of an event, where those are too many for one page. */
export function eventPage(language: Language, id: string): PlannedPage {
  const event = (eventsHavePages() && timeline(language).find((one) => one.id === id)) || notFound()
  return planned({ language, event }, pageOfEvent)
}

function pageOfEvent({ language, event }: { language: Language; event: TimelineEvent }): SitePage {
  const { id } = event
  const title = event.title[language]
  return {
    metadata: recordMetadata(language, 'timeline', sameId(id), title, event.text[language]),
    content: described(
      <EventPage event={event} language={language} />,
      webPage({ language, path: address(language, 'timeline', id), name: title, description: event.text[language] }),
      breadcrumbs(language, 'timeline', title),
    ),
  }
}
