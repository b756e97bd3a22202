/** More would run together on a phone. */
const mostDots = 10_000

/** A field of dots, row by row from the top left; `filled` of them are those of the share. */
export interface DotFieldPlan {
  dots: number
  filled: number
  /** How many a dot stands for: 1, 10, 100 … */
  each: number
  columns: number
  rows: number
}

/**
 * Lays out a dot for each of `count`, or for each ten, hundred … where there would be too many. What does not fill a dot is
 * not drawn as filled.
 */
export function planDots(count: number, share: number): DotFieldPlan {
  const each = 10 ** Math.max(0, Math.ceil(Math.log10(count / mostDots)))
  const dots = Math.round(count / each)
  const root = Math.ceil(Math.sqrt(dots))
  const columns = root > 10 ? Math.ceil(root / 10) * 10 : root
  // A hair more, so that a third of 9 is 3 in spite of binary fractions.
  const filled = Math.min(dots, Math.floor(dots * share + 1e-6))
  return { dots, filled, each, columns, rows: Math.ceil(dots / columns) }
}

/**
 * Path data that draws the dots `from` to before `to` with a round, dashed line: a line for each row, a dash of no length for
 * each dot. Ten thousand dots take a kilobyte before compression.
 */
export function dotLines(from: number, to: number, columns: number): string {
  let data = ''
  for (let row = Math.floor(from / columns); row * columns < to; row += 1) {
    const first = Math.max(from - row * columns, 0)
    const last = Math.min(to - row * columns, columns)
    // Half a step past the last dot, so that rounding cannot swallow it.
    data += `M${first + 0.5} ${row + 0.5}h${last - first - 0.5}`
  }
  return data
}
