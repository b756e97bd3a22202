import type { Card } from './card.ts'
import { figureBlock } from './figure-block.ts'
import { centred, type Mark } from './marks.ts'
import { margin, type Paper } from './paper.ts'
import { textBlock } from './text-block.ts'

const valueTop = 182

/** A figure, as large as the picture; below it what it counts and who says so. */
export function figurePicture({ language, kicker = '', figure }: Card, { width, height }: Paper): Mark[] {
  if (!figure) throw new Error('A picture of a figure was asked for without a figure')
  const room = { language, x: margin, width: width - 2 * margin }
  const evidenceTop = height - margin - 32
  const evidence = textBlock(figure.evidence, {
    ...room,
    face: 'label',
    colour: figure.differs ? 'water' : 'soft',
    top: evidenceTop,
    height: 44,
    largest: 34,
  })
  const label = textBlock(figure.label, { ...room, face: 'headline', colour: 'ink', top: 0, height: 124, largest: 58 })
  const labelTop = evidenceTop - label.bottom - 6
  const ruleTop = labelTop - 18
  const value = figureBlock(figure, { ...room, top: valueTop, height: ruleTop - 6 - valueTop, largest: 280 })
  return [
    { kind: 'text', text: kicker, face: 'label', size: 34, colour: 'copper', x: margin, y: 170 },
    ...centred(value.marks, valueTop, ruleTop),
    { kind: 'rule', colour: 'ink', x: margin, y: ruleTop, width: room.width, height: 6 },
    ...label.marks.map((mark) => ({ ...mark, y: mark.y + labelTop })),
    ...evidence.marks,
  ]
}
