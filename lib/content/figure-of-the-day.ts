import { units } from './definitions/units.ts'
import type { Fact } from './model.ts'

const millisecondsOfADay = 86_400_000

/** Whether a figure can stand large and alone: it has a number or a fraction; a place or a date is no figure of the day. */
function isNumber({ unit, preferred }: Fact): boolean {
  return preferred.value !== undefined && (units[unit] === 'number' || units[unit] === 'fraction')
}

/**
 * The figure of a day, `2026-02-04`: each in its turn, in the order of their ids, so that the same day and figures always
 * give the same one. `undefined` when none has a number.
 *
 * @throws when the text is no day.
 */
export function figureOfTheDay(figures: Iterable<Fact>, day: string): Fact | undefined {
  const number = Date.parse(`${day}T00:00:00Z`) / millisecondsOfADay
  if (Number.isNaN(number)) throw new Error(`"${day}" is no day; expected one such as 2026-02-04`)
  const candidates = [...figures].filter(isNumber).sort((a, b) => (a.id < b.id ? -1 : 1))
  return candidates[number % candidates.length]
}
