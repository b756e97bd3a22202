import { noBreakSpace } from '../format/locale.ts'
import type { Language } from '../languages.ts'
import type { CardFigure } from './card.ts'
import { widthOf } from './faces.ts'
import { above, below, type Mark } from './marks.ts'
import { textBlock } from './text-block.ts'

interface Room {
  language: Language
  x: number
  top: number
  width: number
  height: number
  largest: number
}

/** The unit stands in small type beside its number, a long qualifier above it. */
const unitPart = 0.5
const qualifierPart = 0.42

/** A qualifier goes above its number only where the number gains so much. */
const worthALine = 1.3

/** A figure in copper, as large as its room allows, from the top; and where it ends. Words stand in lines like a headline. */
export function figureBlock(figure: CardFigure, room: Room): { marks: Mark[]; right: number; bottom: number } {
  const { language, x, top, width, height, largest } = room
  if (figure.words !== undefined) {
    const { marks, bottom } = textBlock(figure.words, { ...room, face: 'headline', colour: 'copper' })
    return { marks, bottom, right: x + width }
  }
  const beside = sizeOf([figure.qualifier, figure.number].filter(Boolean).join(noBreakSpace), figure.unit)
  const alone = sizeOf(figure.number, figure.unit)
  const inOne = Math.min(largest, width / beside.width, height / (above + below))
  const inTwo = Math.min(largest, width / alone.width, height / ((above + below) * (1 + qualifierPart)))
  if (!figure.qualifier || inTwo < inOne * worthALine) return row(beside, inOne, x, top)
  const over = textBlock(figure.qualifier, {
    face: 'headline',
    colour: 'copper',
    language,
    x,
    top,
    width,
    height: inTwo * qualifierPart * (above + below),
    largest: inTwo * qualifierPart,
  })
  const under = row(alone, inTwo, x, over.bottom)
  return { ...under, marks: [...over.marks, ...under.marks] }
}

interface Row {
  number: string
  unit: string
  width: number
}

function sizeOf(number: string, unit: string): Row {
  const gap = unit ? 0.16 : 0
  return { number, unit, width: widthOf(number, 'headline') + gap + widthOf(unit, 'label') * unitPart }
}

function row({ number, unit, width }: Row, size: number, x: number, top: number) {
  const y = top + above * size
  const marks: Mark[] = [{ kind: 'text', text: number, face: 'headline', size, colour: 'copper', x, y }]
  const right = x + width * size
  const small = size * unitPart
  if (unit)
    marks.push({
      kind: 'text',
      text: unit,
      face: 'label',
      size: small,
      colour: 'soft',
      x: right - widthOf(unit, 'label') * small,
      y,
    })
  return { marks, right, bottom: y + below * size }
}
