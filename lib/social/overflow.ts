import { boxOf, type Drawing, type Mark } from './marks.ts'
import { margin } from './paper.ts'

/** Rounding, and letters such as "j" that reach a little to the left of where they stand. */
const tolerance = 4

const name = (mark: Mark) => (mark.kind === 'text' ? `"${mark.text}"` : mark.kind)

/** What is wrong with a drawing: marks that leave the room inside its margins, and text under another mark. */
export function overflow({ width, height, marks }: Drawing): string[] {
  const faults: string[] = []
  const boxes = marks.map((mark, index) => ({ mark, index, box: boxOf(mark) }))
  const most = { right: width - margin + tolerance, bottom: height - margin / 2 }
  for (const { mark, box } of boxes) {
    const [left, top, right, bottom] = box
    if (left < margin - tolerance || top < margin / 2 || right > most.right || bottom > most.bottom)
      faults.push(`${name(mark)} leaves the picture: ${box.map(Math.round).join(' ')}`)
  }
  for (const { mark, index, box } of boxes) {
    if (mark.kind !== 'text') continue
    const [left, top, right, bottom] = box
    for (const other of boxes) {
      // Each two texts are looked at once.
      if (other.mark.kind === 'text' && other.index <= index) continue
      const [otherLeft, otherTop, otherRight, otherBottom] = other.box
      const across = Math.min(right, otherRight) - Math.max(left, otherLeft)
      const down = Math.min(bottom, otherBottom) - Math.max(top, otherTop)
      if (across > 1 && down > 1) faults.push(`${name(mark)} and ${name(other.mark)} overlap by ${Math.round(down)}`)
    }
  }
  return faults
}
