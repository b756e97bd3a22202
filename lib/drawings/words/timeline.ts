import type { RecordedEvent } from '../../content/model.ts'
import { formatDate } from '../../format/date.ts'
import { translator } from '../../i18n/translate.ts'
import type { Language } from '../../languages.ts'
import type { PictureWords } from './picture-words.ts'

function when({ date, when: words }: RecordedEvent, language: Language): string {
  return date ? formatDate(date, { language, style: 'short' }) : (words?.[language] ?? '')
}

/** When an event was, or what is known of it; a plan is said to be one. */
export function plannedOrWhen(event: RecordedEvent, language: Language): string {
  return (event.plan ? `${translator(language)('event.plan')}, ` : '') + when(event, language)
}

/** The words of events on a scale of time. */
export function timelineWords(events: readonly RecordedEvent[], language: Language): PictureWords {
  const t = translator(language)
  const list = events.map((event) => `${plannedOrWhen(event, language)}: ${event.title[language]}`).join('; ')
  return {
    title: t('picture.time.title'),
    description: t('picture.time.description', { list }),
    caption: t('picture.time.caption'),
    sources: events.flatMap(({ evidence }) => evidence.map(({ source }) => source)),
    table: {
      headings: [t('picture.time.event'), t('picture.time.when'), t('fact.status')],
      rows: events.map((event) => [
        { text: event.title[language] },
        { text: when(event, language) },
        { text: t(event.plan ? 'event.plan' : 'event.done') },
      ]),
    },
  }
}
