import type { Change } from '../../drawings/words/share-bars.ts'
import type { Language } from '../../languages.ts'
import type { Body, RecordedEvent } from '../model.ts'
import { loaded } from './loaded.ts'

/** The events that a timeline shows: those named, or all, in the order of time, however the editor named them. */
export function shownEvents({ events }: Pick<Body, 'events'>, ids?: string): RecordedEvent[] {
  const chosen = ids?.split(' ')
  return [...events.values()].filter(({ id }) => chosen?.includes(id) ?? true)
}

/** The changes that bars show, each with whose it is and the price it led to. */
export function shownChanges(
  { facts, subjects }: Pick<Body, 'facts' | 'subjects'>,
  named: { facts: string; prices?: string },
  language: Language,
): Change[] {
  const priceIds = named.prices?.split(' ') ?? []
  return named.facts.split(' ').map((id, index) => {
    const change = loaded(facts, id)
    const price = priceIds[index]
    return {
      name: loaded(subjects, change.about)[language],
      change,
      ...(price ? { price: loaded(facts, price) } : {}),
    }
  })
}
