import { articlePicture } from './article-picture.ts'
import type { Card } from './card.ts'
import { figurePicture } from './figure-picture.ts'
import type { Drawing, Mark } from './marks.ts'
import { margin, type Paper } from './paper.ts'
import { sectionPicture } from './section-picture.ts'
import { masthead } from './site-mark.ts'

const layouts: Record<Card['kind'], (card: Card, paper: Paper) => Mark[]> = {
  article: articlePicture,
  figure: figurePicture,
  section: sectionPicture,
}

/** Lays out what a picture shows. Throws when the faces lack a letter of it. */
export function drawingOf(card: Card): Drawing {
  const [width, height] = card.size
  const paper = { width, height }
  return { ...paper, marks: [...masthead(card.claim, margin, width), ...layouts[card.kind](card, paper)] }
}
