import type { Card, CardFigure } from './card.ts'
import { figureBlock } from './figure-block.ts'
import { centred, type Mark } from './marks.ts'
import { margin, type Paper } from './paper.ts'
import { textBlock } from './text-block.ts'

/** Where the kicker ends and the headline begins. */
const headlineTop = 186

/** An article: its section, its headline, and below a thick line its first figure, or dots where it has none. */
export function articlePicture({ language, kicker = '', title, figure }: Card, { width, height }: Paper): Mark[] {
  const inner = width - 2 * margin
  const tall = height > 700
  const bandTop = Math.round(height * (tall ? 0.64 : 0.71))
  const band = { top: bandTop + 24, bottom: height - margin + 8 }
  return [
    { kind: 'text', text: kicker, face: 'label', size: 34, colour: 'copper', x: margin, y: 170 },
    ...textBlock(title, {
      face: 'headline',
      colour: 'ink',
      language,
      x: margin - 3,
      top: headlineTop,
      width: inner,
      height: bandTop - 16 - headlineTop,
      largest: tall ? 128 : 94,
    }).marks,
    { kind: 'rule', colour: 'ink', x: margin, y: bandTop, width: inner, height: 6 },
    ...(figure ? figureBand(figure, { language, tall, inner, ...band }) : dotBand(inner, band)),
  ]
}

interface Band {
  language: Card['language']
  tall: boolean
  inner: number
  top: number
  bottom: number
}

/** The figure with its label and evidence: beside it where the picture is wide, below it where it is high. */
function figureBand(figure: CardFigure, { language, tall, inner, top, bottom }: Band): Mark[] {
  const below = tall ? 118 : 0
  const height = bottom - top - below
  const gap = 44
  const value = figureBlock(figure, {
    language,
    x: margin,
    top,
    width: tall ? inner : inner * 0.56,
    height,
    largest: tall ? 230 : 120,
  })
  const x = tall ? margin : value.right + gap
  const width = margin + inner - x
  const label = textBlock(figure.label, {
    face: 'label',
    colour: 'ink',
    language,
    x,
    top: tall ? bottom - below + 4 : top + 8,
    width,
    height: tall ? 50 : 88,
    largest: tall ? 40 : 34,
  })
  const evidence = textBlock(figure.evidence, {
    face: 'label',
    colour: figure.differs ? 'water' : 'soft',
    language,
    x,
    top: label.bottom + 6,
    width,
    height: 42,
    largest: tall ? 33 : 30,
  })
  return tall
    ? [...centred(value.marks, top - 10, bottom - below), ...label.marks, ...evidence.marks]
    : [...centred(value.marks, top, bottom), ...centred([...label.marks, ...evidence.marks], top, bottom)]
}

/** Rows of dots, a third of them copper as in the mark of the site. */
function dotBand(inner: number, { top, bottom }: { top: number; bottom: number }): Mark[] {
  const columns = 36
  const step = inner / columns
  const rows = Math.floor((bottom - top) / step)
  const start = top + (bottom - top - (rows - 1) * step) / 2
  return Array.from({ length: columns * rows }, (_, index): Mark => {
    const column = index % columns
    return {
      kind: 'dot',
      colour: column < columns / 3 ? 'copper' : 'rule',
      x: margin + step * (column + 0.5),
      y: start + step * Math.floor(index / columns),
      radius: step * 0.36,
    }
  })
}
