import type { Piece } from './hyphenation.ts'

interface Line {
  text: string
  width: number
}

/** What a break costs, on the scale of a line that is left empty, which costs 1. */
const breakCost = { space: 0, hyphen: 0.08, inside: 0.3 } as const

/**
 * Breaks a text into as few lines as possible, and those into lines of like length.
 *
 * @param pieces as `piecesOf` has them
 * @param width of a line, in the unit of `widthOf`
 * @returns the lines, or `undefined` when they do not fit or would be more than `most`
 */
export function balancedLines(
  pieces: readonly Piece[],
  width: number,
  most: number,
  widthOf: (text: string) => number,
): string[] | undefined {
  // best[n][end]: the cheapest way to set the pieces before `end` in n lines.
  let best = new Map<number, { cost: number; lines: string[] }>([[0, { cost: 0, lines: [] }]])
  for (let count = 1; count <= most; count += 1) {
    const next = new Map<number, { cost: number; lines: string[] }>()
    for (const [start, before] of best) {
      for (const [end, line] of linesFrom(pieces, start, width, widthOf)) {
        const broken = end < pieces.length ? breakCost[pieces[end - 1]?.end ?? 'space'] : 0
        const cost = before.cost + (1 - line.width / width) ** 2 + broken
        if (cost < (next.get(end)?.cost ?? Number.POSITIVE_INFINITY))
          next.set(end, { cost, lines: [...before.lines, line.text] })
      }
    }
    const whole = next.get(pieces.length)
    if (whole) return whole.lines
    best = next
  }
  return undefined
}

/** Every line that fits and begins with a piece, by the piece that comes after it. */
function linesFrom(
  pieces: readonly Piece[],
  start: number,
  width: number,
  widthOf: (text: string) => number,
): Map<number, Line> {
  const found = new Map<number, Line>()
  let text = ''
  for (let end = start; end < pieces.length; end += 1) {
    const piece = pieces[end]
    if (!piece) break
    text += piece.text
    const line = piece.end === 'inside' ? `${text}-` : text
    const wide = widthOf(line)
    // A hyphen at the end may be what does not fit; without it the word may go on.
    if (wide <= width) found.set(end + 1, { text: line, width: wide })
    else if (widthOf(text) > width) break
    if (piece.end === 'space') text += ' '
  }
  return found
}
