import type { Language } from '../languages.ts'
import { balancedLines } from './balanced-lines.ts'
import { type FaceName, widthOf } from './faces.ts'
import { piecesOf } from './hyphenation.ts'
import { type Line, linesOf } from './lines.ts'

export interface FittedText {
  lines: string[]
  size: number
}

interface Box {
  face: FaceName
  language: Language
  width: number
  height: number
  /** The size at which the text is set if there is room. */
  largest: number
  lineHeight: number
}

/** Each size that is tried is so much of the one before. */
const step = 0.97

/** Words are broken only where the text would otherwise be smaller than this part of what it could be. */
const worthBreaking = 0.8

/** A text may be so much smaller than it could be if its lines are then of like length: no "The" alone in a line. */
const worthEvenness = 0.8
const evennessCounts = 0.35

/** A text in balanced lines, about as large as it fits into its box; it is never cut. Below every size it would be a single line. */
export function fittedText(text: string, box: Box): FittedText {
  const whole = largestThatFits(text, box, false)
  // Broken words make no text larger than the largest.
  if (whole.size >= box.largest * worthBreaking) return whole
  const broken = largestThatFits(text, box, true)
  return whole.size >= broken.size * worthBreaking ? whole : broken
}

function largestThatFits(text: string, box: Box, insideWords: boolean): FittedText {
  const { face, language, width, height, largest, lineHeight } = box
  const pieces = piecesOf(text, language, insideWords)
  const line = linesOf(pieces, (part) => widthOf(part, face))
  let first: number | undefined
  let best: { lines: Line[]; size: number; score: number } | undefined
  for (let size = largest; size > 1 && size > (first ?? 0) * worthEvenness; size *= step) {
    const most = Math.floor(height / (size * lineHeight))
    const lines = balancedLines(pieces, line, width / size, most)
    if (!lines) continue
    first ??= size
    const widths = lines.map((one) => one.width)
    const score = size / first + (evennessCounts * Math.min(...widths)) / Math.max(...widths)
    if (!best || score > best.score) best = { lines, size, score }
  }
  if (!best) throw new Error(`"${text}" does not fit into ${width} × ${height} pixels`)
  return { lines: best.lines.map((one) => one.text), size: best.size }
}
