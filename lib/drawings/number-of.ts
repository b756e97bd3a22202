import type { Fact } from '../content/model.ts'

/**
 * The number of a figure's preferred statement, to draw with; a fraction such as "1/3" becomes 0.333…
 *
 * @throws when it is a date, words or missing, which the rule "picture-figure" reports with its place
 */
export function numberOf({ id, preferred: { value } }: Pick<Fact, 'id' | 'preferred'>): number {
  if (typeof value === 'number') return value
  const [, over, under] = /^(\d+)\/(\d+)$/.exec(typeof value === 'string' ? value : '') ?? []
  if (over && under) return Number(over) / Number(under)
  throw new Error(`The figure "${id}" has no number to draw; run "npm run check"`)
}
