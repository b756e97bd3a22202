import type { Language } from '../../languages.ts'
import type { Place } from '../finding.ts'
import type { ContentFile } from '../input/content-file.ts'
import { type Alignment, align } from './align.ts'

/** A part of a text that stands in one piece in its file. */
interface Piece {
  /** Its index in the text. */
  at: number
  value: string
  /** The same as it is written in the file, and where that begins. */
  source: string
  place: Place
  /** Which character of the source is which; found when it is asked for. */
  alignment?: Alignment
}

/** A range in a file's text. */
export interface SourceRange {
  start: number
  end: number
}

/** Where each line of a text begins. */
export function lineStarts(text: string): number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}

/** The line starts of files that were asked for; the files themselves do not change. */
const startsOfFiles = new WeakMap<ContentFile, number[]>()

/** Where each line of a file begins. */
export function lineStartsOf(file: ContentFile): number[] {
  const starts = startsOfFiles.get(file) ?? lineStarts(file.text)
  startsOfFiles.set(file, starts)
  return starts
}

function alignmentOf(piece: Piece): Alignment {
  piece.alignment ??= align(piece.source, piece.value)
  return piece.alignment
}

/** A text for readers that knows where each of its characters stands in the file. */
export class LocatedText {
  /** The words as readers see them; a component or a piece of code in a sentence is one `\uFFFC`. */
  text = ''
  readonly file: ContentFile
  readonly language: Language
  private readonly pieces: Piece[] = []

  constructor(file: ContentFile, language: Language) {
    this.file = file
    this.language = language
  }

  /** Adds what stands at a place of the file; `source` is how it is written there. */
  add(value: string, source: string, place: Place) {
    this.pieces.push({ at: this.text.length, value, source, place })
    this.text += value
  }

  /** Adds what stands for something that is no text, such as a component. */
  addForeign(value: string) {
    this.text += value
  }

  private pieceAt(index: number): Piece | undefined {
    return this.pieces.find(({ at, value }) => index >= at && index < at + value.length)
  }

  /** The place of a character; where its source is not known, the place where the piece around it begins. */
  placeOf(index: number): Place {
    const piece = this.pieceAt(index) ?? this.pieces.find(({ at }) => at >= index) ?? this.pieces.at(-1)
    if (!piece) return { line: 1, column: 1 }
    const offset = alignmentOf(piece).starts[index - piece.at] ?? -1
    if (offset <= 0) return piece.place
    const lines = piece.source.slice(0, offset).split('\n')
    const last = lines.at(-1) ?? ''
    return lines.length === 1
      ? { line: piece.place.line, column: piece.place.column + offset }
      : { line: piece.place.line + lines.length - 1, column: last.length + 1 }
  }

  /** The range in the file that holds the characters from one index up to another; `undefined` where it is not known. */
  rangeOf(from: number, to: number): SourceRange | undefined {
    const piece = this.pieceAt(from)
    if (!piece || to <= from || to > piece.at + piece.value.length) return undefined
    const { starts, ends } = alignmentOf(piece)
    const start = starts[from - piece.at] ?? -1
    const end = ends[to - 1 - piece.at] ?? -1
    const first = lineStartsOf(this.file)[piece.place.line - 1]
    if (start < 0 || end < 0 || first === undefined) return undefined
    const offset = first + piece.place.column - 1
    return { start: offset + start, end: offset + end }
  }
}
