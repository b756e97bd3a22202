import { withoutHidden } from '../../content/hidden-characters.ts'

/** A source's text made ready for reading: composed characters, one kind of space and no hidden character, wrapped lines joined. */
export interface SourceText {
  /** The text; a line end in it ends a paragraph. */
  text: string
  /** Its paragraphs, in order, none of them empty. */
  paragraphs: Paragraph[]
  /** The line of the file, from 1, on which an index of the text lies. */
  lineAt(index: number): number
}

/** A paragraph and where it begins in the whole text. */
export interface Paragraph {
  text: string
  start: number
}

/** The marks with which an entry of a list or a row of a table begins. */
const entry = /^\s*(?:[-–•*|·]|\d+[.)])\s/u

/** Lines that a program wrapped are about this long. */
const wrapped = { from: 50, to: 110 }

/** Whether a line goes on in the next one: that begins with a small letter, or the line is as long as wrapped ones are. */
function goesOn(line: string, next: string): boolean {
  if (!line.trim() || !next.trim() || entry.test(next)) return false
  if (/^\p{Ll}/u.test(next)) return true
  const length = line.trimEnd().length
  return (
    length >= wrapped.from && length <= wrapped.to && !entry.test(line) && /[\p{L}\p{N},;–-]$/u.test(line.trimEnd())
  )
}

/** A paragraph is read in pieces of so many characters: a text without line ends would be one, and each figure looks around in its own. */
const longestPiece = 10_000

/** A paragraph whole, or in pieces that end between two words. */
function piecesOf(text: string, start: number): Paragraph[] {
  const pieces: Paragraph[] = []
  let from = 0
  while (text.length - from > longestPiece) {
    const space = text.lastIndexOf(' ', from + longestPiece)
    const to = space > from ? space + 1 : from + longestPiece
    pieces.push({ text: text.slice(from, to), start: start + from })
    from = to
  }
  pieces.push({ text: text.slice(from), start: start + from })
  return pieces.filter((piece) => /\S/u.test(piece.text))
}

/** The number, from 1, of the last line that begins at an index or before it; the beginnings are in order. */
function lineAt(starts: readonly number[], index: number): number {
  let [low, high] = [0, starts.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((starts[middle] ?? 0) <= index) low = middle + 1
    else high = middle
  }
  return low
}

/** Reads a source's text. Each character stays at its index, line ends within a paragraph become spaces. */
export function readSourceText(original: string): SourceText {
  const whole = original
    .replace(/^\uFEFF/, '')
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
  const lines = withoutHidden(whole)
    .split('\n')
    .map((line) => line.replace(/\s/gu, ' '))
  const first = lines.findIndex((line) => line.trim())
  // The first line is a title, however long.
  const ends = lines.map((line, index) => (index !== first && goesOn(line, lines[index + 1] ?? '') ? ' ' : '\n'))
  const text = lines.map((line, index) => line + ends[index]).join('')
  const starts: number[] = []
  let start = 0
  for (const line of lines) {
    starts.push(start)
    start += line.length + 1
  }
  return {
    text,
    // A pattern that looks for a letter in the line would begin anew at each space of a blank one.
    paragraphs: [...text.matchAll(/[^\n]+/gu)]
      .filter(([line]) => /\S/u.test(line))
      .flatMap((match) => piecesOf(match[0], match.index)),
    lineAt: (index) => lineAt(starts, index),
  }
}
