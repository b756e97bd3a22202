import type { Piece } from './hyphenation.ts'
import type { Line } from './lines.ts'

/** What a break costs, on the scale of a line that is left empty, which costs 1. */
const breakCost = { space: 0, hyphen: 0.08, inside: 0.3 } as const

/** The cheapest lines up to a place in the text. */
interface Way {
  cost: number
  last?: Line
  before?: Way
}

/**
 * Breaks a text into as few lines as possible, and those into lines of like length.
 *
 * @param pieces as `piecesOf` has them
 * @param line what `linesOf` gives for them
 * @param width of a line, in the unit of `line`
 * @returns the lines, or `undefined` when they do not fit or would be more than `most`
 */
export function balancedLines(
  pieces: readonly Piece[],
  line: (start: number, end: number) => Line,
  width: number,
  most: number,
): Line[] | undefined {
  // The cheapest way to set the pieces before each place in so many lines.
  let ways: (Way | undefined)[] = [{ cost: 0 }]
  for (let count = 1; count <= most && ways.length > 0; count += 1) {
    const next: (Way | undefined)[] = []
    for (const [start, before] of ways.entries()) {
      if (before) addLines(next, pieces, line, { start, before, width })
    }
    const whole = next[pieces.length]
    if (whole) return linesBefore(whole)
    ways = next
  }
  return undefined
}

interface From {
  start: number
  before: Way
  width: number
}

/** Notes every line that fits and begins with a piece where no cheaper way leads to its end. */
function addLines(
  ways: (Way | undefined)[],
  pieces: readonly Piece[],
  line: (start: number, end: number) => Line,
  { start, before, width }: From,
) {
  for (let end = start + 1; end <= pieces.length; end += 1) {
    const last = line(start, end)
    // A hyphen at the end may be what does not fit; without it the word may go on.
    if (last.bare > width) return
    if (last.width > width) continue
    const broken = end < pieces.length ? breakCost[pieces[end - 1]?.end ?? 'space'] : 0
    const cost = before.cost + (1 - last.width / width) ** 2 + broken
    if (cost < (ways[end]?.cost ?? Number.POSITIVE_INFINITY)) ways[end] = { cost, last, before }
  }
}

function linesBefore({ last, before }: Way): Line[] {
  return last && before ? [...linesBefore(before), last] : []
}
