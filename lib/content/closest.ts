/** Which marks things have, and who has each mark. */
export interface Marked {
  /** The marks of each thing, by its place. */
  marks: readonly ReadonlySet<string>[]
  /** The places of the things that have a mark. */
  holders: ReadonlyMap<string, readonly number[]>
}

/** A thing that shares marks with another one, and the sum of the weights of those. */
export interface Close {
  place: number
  score: number
}

/**
 * A sum for each thing, by its place; 0 but while the closest of one are looked for. Kept, because a new row for each of 20,000 articles takes longer than
 * all else; and numbers in a row, because a map would look up thousands of them one by one.
 */
let sums = new Float64Array(0)

/**
 * The things that have most in common with one of them, the closest first. Each is known by going through those that have one of its marks, so that what
 * shares nothing is not looked at.
 *
 * @param place of the thing
 * @param count how many are wanted
 * @param weigh what it counts that a mark is shared which so many have, at least 0
 * @param isFirst whether the first of two places comes before the second where both are as close
 * @returns at most so many, without the thing itself; none that shares nothing
 */
export function closest(
  { marks, holders }: Marked,
  place: number,
  count: number,
  weigh: (mark: string, having: number) => number,
  isFirst: (place: number, other: number) => boolean,
): Close[] {
  if (sums.length < marks.length) sums = new Float64Array(marks.length)
  const touched: number[] = []
  for (const mark of marks[place] ?? []) {
    const having = holders.get(mark) ?? []
    const weight = weigh(mark, having.length)
    // What all have says nothing, and would be the longest way.
    if (weight > 0)
      for (const other of having) {
        const sum = sums[other] ?? 0
        if (sum === 0) touched.push(other)
        sums[other] = sum + weight
      }
  }
  const best: Close[] = []
  for (const other of touched) {
    const score = sums[other] ?? 0
    sums[other] = 0
    if (other === place) continue
    const last = best[count - 1]
    if (last && score < last.score) continue
    const isCloser = (than: Close) => score > than.score || (score === than.score && isFirst(other, than.place))
    if (last && !isCloser(last)) continue
    const rank = best.findIndex(isCloser)
    best.splice(rank < 0 ? best.length : rank, 0, { place: other, score })
    if (best.length > count) best.pop()
  }
  return best
}
