import type { Piece } from './hyphenation.ts'

/** Some pieces of a text, one after another, as they stand in a line. */
export interface Line {
  text: string
  /** With the hyphen at its end, if it has one, and without. */
  width: number
  bare: number
}

/**
 * The lines that can be made of a text. Each is measured once, in however many sizes it is tried.
 *
 * @param pieces as `piecesOf` has them
 * @param widthOf the width of a line, in any unit
 * @returns the line of the pieces from `start` and before `end`
 */
export function linesOf(
  pieces: readonly Piece[],
  widthOf: (text: string) => number,
): (start: number, end: number) => Line {
  const known = new Map<number, Line>()
  return (start, end) => {
    const key = start * (pieces.length + 1) + end
    const found = known.get(key)
    if (found) return found
    const bare = pieces
      .slice(start, end)
      .map(({ text, end: after }, index) => (after === 'space' && index < end - start - 1 ? `${text} ` : text))
      .join('')
    const bareWidth = widthOf(bare)
    const broken = pieces[end - 1]?.end === 'inside'
    const text = broken ? `${bare}-` : bare
    const line = { text, width: broken ? widthOf(text) : bareWidth, bare: bareWidth }
    known.set(key, line)
    return line
  }
}
