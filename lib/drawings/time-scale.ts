import { formatShortMonth } from '../format/date.ts'
import type { Language } from '../languages.ts'

/** Months from the beginning of year 0, with the part of the month that has gone by. */
type Months = number

/** When a day, month or quarter begins and ends; a day has no length. */
export function spanOf(date: string): [from: Months, to: Months] {
  const year = Number(date.slice(0, 4)) * 12
  const quarter = /-Q([1-4])$/.exec(date)?.[1]
  if (quarter) return [year + (Number(quarter) - 1) * 3, year + Number(quarter) * 3]
  const month = year + Number(date.slice(5, 7)) - 1
  if (date.length === 7) return [month, month + 1]
  const day = month + (Number(date.slice(8)) - 1) / daysIn(month)
  return [day, day]
}

const daysIn = (month: Months) => new Date(Date.UTC(Math.floor(month / 12), (month % 12) + 1, 0)).getUTCDate()

/** A scale from the month of the first date to the end of that of the last. */
export interface TimeScale {
  /** Where the scale ends, in units of the picture. */
  length: number
  at: (months: Months) => number
  months: { y: number; text: string }[]
}

/** How far two names of months must stand apart. */
const leastStep = 16

/**
 * A scale on which all dates have their place.
 *
 * @param step units for a month
 * @throws when there is no date
 */
export function timeScale(dates: readonly string[], step: number, language: Language): TimeScale {
  const spans = dates.map(spanOf)
  const first = Math.floor(Math.min(...spans.map(([from]) => from)))
  const last = Math.max(...spans.map(([from, to]) => (from === to ? Math.floor(to) + 1 : to)))
  if (!Number.isFinite(first)) throw new Error('A timeline has no dated event; expected at least one')
  const every = Math.ceil(leastStep / step)
  const months = Array.from({ length: Math.ceil((last - first) / every) }, (_, index) => {
    const month = first + index * every
    return { y: (month - first) * step, text: formatShortMonth(Math.floor(month / 12), (month % 12) + 1, language) }
  })
  return { length: (last - first) * step, at: (month) => (month - first) * step, months }
}

/** Moves labels down so that none covers the one before it; they keep their order. */
export function spread(labels: readonly { at: number; height: number }[]): number[] {
  let free = Number.NEGATIVE_INFINITY
  return labels.map(({ at, height }) => {
    const top = Math.max(at, free)
    free = top + height
    return top
  })
}
