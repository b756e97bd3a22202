import type { Language } from '../languages.ts'
import { articleIndex } from './article-index.ts'
import { eventsInOrder } from './events-in-order.ts'
import type { TimelineEvent } from './model.ts'
import { once } from './once.ts'

const timelines = once('timelines', () => {
  const inLanguage = (language: Language): readonly TimelineEvent[] => {
    const { byId } = articleIndex(language)
    return eventsInOrder().map(({ articleId, ...event }) => {
      const article = articleId ? byId.get(articleId)?.summary : undefined
      return { ...event, ...(article ? { article } : {}) }
    })
  }
  return { de: inLanguage('de'), en: inLanguage('en') } satisfies Record<Language, unknown>
})

/** Everything that happened or was planned, in the order of time; what has no date comes last. */
export function timeline(language: Language): readonly TimelineEvent[] {
  return timelines()[language]
}

/** The last entries of the timeline that have a date, at most `count`, in the order of time. */
export function latestEvents(language: Language, count: number): TimelineEvent[] {
  return timeline(language)
    .filter(({ date }) => date !== undefined)
    .slice(-count)
}
