import type { Card } from './card.ts'
import { centred, type Mark } from './marks.ts'
import { margin, mastheadEnd, type Paper } from './paper.ts'
import { siteMark } from './site-mark.ts'
import { textBlock } from './text-block.ts'

const markWidth = 330

/** A section or the front page: its name, what it holds, and the mark of the site. */
export function sectionPicture({ language, title, text = '' }: Card, { width, height }: Paper): Mark[] {
  const room = { language, x: margin, width: width - 2 * margin - markWidth - 56 }
  const name = textBlock(title, {
    ...room,
    face: 'headline',
    colour: 'ink',
    top: mastheadEnd + 32,
    height: 220,
    largest: 122,
  })
  const top = name.bottom + 20
  const words = textBlock(text, {
    ...room,
    face: 'label',
    colour: 'soft',
    top,
    height: height - margin - top,
    largest: 40,
  })
  return [
    ...centred([...name.marks, ...words.marks], mastheadEnd, height),
    ...siteMark(width - margin - markWidth, mastheadEnd + (height - mastheadEnd - markWidth) / 2, markWidth),
  ]
}
