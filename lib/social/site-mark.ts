import { site } from '../site.ts'
import { widthOf } from './faces.ts'
import type { Mark } from './marks.ts'

/** The copper ones of the sixteen dots, as in public/favicon.svg. */
const copperDots = [0, 1, 4, 5, 8, 12]

/** The mark of the site as a square of dots, `width` wide. */
export function siteMark(left: number, top: number, width: number): Mark[] {
  // In favicon.svg the dots stand 4 units apart and are 2.9 wide.
  const unit = width / (12 + 2.9)
  return Array.from({ length: 16 }, (_, index): Mark => {
    const x = left + unit * (1.45 + 4 * (index % 4))
    const y = top + unit * (1.45 + 4 * Math.floor(index / 4))
    return { kind: 'dot', colour: copperDots.includes(index) ? 'copper' : 'ink', x, y, radius: 1.45 * unit }
  })
}

/** Mark and name of the site at the left, what it is about at the right, and a thin line below. */
export function masthead(claim: string | undefined, margin: number, width: number): Mark[] {
  return [
    ...siteMark(margin, 51, 40),
    { kind: 'text', text: site.name, face: 'headline', size: 46, colour: 'ink', x: margin + 54, y: 87 },
    ...claimAt(claim, width - margin),
    { kind: 'rule', colour: 'rule', x: margin, y: 116, width: width - 2 * margin, height: 2 },
  ]
}

function claimAt(text: string | undefined, right: number): Mark[] {
  const size = 29
  if (!text) return []
  return [{ kind: 'text', text, face: 'label', size, colour: 'soft', x: right - widthOf(text, 'label') * size, y: 87 }]
}
