import type { Language } from '../languages.ts'
import type { Colour } from './colours.ts'
import type { FaceName } from './faces.ts'
import { fittedText } from './fitted-text.ts'
import { above, below, type Mark } from './marks.ts'

/** Lines of large type stand close, those of small type a little apart. */
const lineHeights: Record<FaceName, number> = { headline: above + below, label: 1.28 }

interface Block {
  face: FaceName
  colour: Colour
  language: Language
  x: number
  /** Upper edge of the room for the text. */
  top: number
  width: number
  height: number
  largest: number
}

/** A text in balanced lines from the top of its room, as large as it fits and at most `largest`; and where it ends. */
export function textBlock(text: string, { face, colour, language, x, top, width, height, largest }: Block) {
  const lineHeight = lineHeights[face]
  const { lines, size } = fittedText(text, { face, language, width, height, largest, lineHeight })
  const first = top + above * size
  const marks = lines.map((line, index): Mark => {
    return { kind: 'text', text: line, face, size, colour, x, y: first + index * lineHeight * size }
  })
  return { marks, size, bottom: first + (lines.length - 1) * lineHeight * size + below * size }
}
