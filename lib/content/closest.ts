/** Which marks things have, and who has each mark. */
export interface Marked {
  /** The marks of each thing, by its place. */
  marks: readonly ReadonlySet<string>[]
  /** The places of the things that have a mark. */
  holders: ReadonlyMap<string, readonly number[]>
}

/** More than sums of weights in another order can differ by. */
const rounding = 1e-9

/** A thing that shares marks with another one, and the sum of the weights of those. */
export interface Close {
  place: number
  score: number
}

/**
 * The things that have most in common with one of them. Who has only common marks is not looked at once enough others have more than all of those
 * weigh together (as in Fagin's threshold algorithm, 2003): otherwise each thing would be held against a part of all that grows with their number.
 *
 * @param place of the thing
 * @param count how many are wanted
 * @param weigh what it counts that a mark is shared which so many have, at least 0
 * @returns at least those that can be among the first `count`, in no order, without the thing itself; none that shares nothing
 */
export function closest(
  { marks, holders }: Marked,
  place: number,
  count: number,
  weigh: (mark: string, having: number) => number,
): Close[] {
  const own = [...(marks[place] ?? [])].map((mark) => {
    const having = holders.get(mark) ?? []
    return { mark, having, weight: weigh(mark, having.length) }
  })
  const scoreOf = (other: number) =>
    own.reduce((sum, { mark, weight }) => sum + (marks[other]?.has(mark) ? weight : 0), 0)
  const scores = new Map<number, number>()
  let rest = own.reduce((sum, { weight }) => sum + weight, 0)
  for (const { having, weight } of own.toSorted((a, b) => a.having.length - b.having.length)) {
    if (scores.size >= count && leastOfBest(scores.values(), count) > rest + rounding) break
    for (const other of having)
      if (other !== place && !scores.has(other)) {
        const score = scoreOf(other)
        if (score > 0) scores.set(other, score)
      }
    rest -= weight
  }
  return [...scores].map(([other, score]) => ({ place: other, score }))
}

/** The least of the `count` greatest numbers. */
function leastOfBest(values: Iterable<number>, count: number): number {
  const best: number[] = []
  for (const value of values) {
    if (best.length === count && value <= (best[0] ?? 0)) continue
    best.push(value)
    best.sort((a, b) => a - b)
    if (best.length > count) best.shift()
  }
  return best[0] ?? 0
}
