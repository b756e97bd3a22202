import type { Language } from '../languages.ts'
import { address } from '../routes.ts'
import { eventsInOrder } from './events-in-order.ts'
import { quotes } from './quotes.ts'

/*
 * Lists of what is no article. They grow more slowly than those, and their addresses stay: an entry that no longer stands in full on the page of its
 * section keeps its place there, in a line that leads on.
 */

/** One page holds so many quotations; with 159 it weighed 30 kB. */
export const mostQuotations = 36

/** One page tells so many events; with 80 it weighed 15 kB. */
export const mostEvents = 60

/** One page describes so many sources; with 119 it weighed 18 kB. */
export const mostDescribedSources = 60

/** Whether the quotations are too many for one page, so that each person has one. */
export function voicesHavePages(): boolean {
  return quotes().size > mostQuotations
}

/** Whether the events are too many for one page, so that each has its own. */
export function eventsHavePages(): boolean {
  return eventsInOrder().length > mostEvents
}

/** Where all that a person said stands, by the person's id. */
export function voiceAddress(language: Language, id: string): string {
  return voicesHavePages() ? address(language, 'voices', id) : `${address(language, 'voices')}#${id}`
}

/** Where an event is told, by its id. */
export function eventAddress(language: Language, id: string): string {
  return eventsHavePages() ? address(language, 'timeline', id) : `${address(language, 'timeline')}#${id}`
}
