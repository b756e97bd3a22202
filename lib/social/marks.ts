import type { Colour } from './colours.ts'
import { type FaceName, widthOf } from './faces.ts'

/** What a picture consists of, in pixels from its upper left corner; `y` of a line of text is that of the line it stands on. */
export type Mark =
  | { kind: 'text'; text: string; face: FaceName; size: number; colour: Colour; x: number; y: number }
  | { kind: 'rule'; colour: Colour; x: number; y: number; width: number; height: number }
  | { kind: 'dot'; colour: Colour; x: number; y: number; radius: number }

export interface Drawing {
  width: number
  height: number
  marks: Mark[]
}

/** How far letters reach above the line they stand on and below it, as a part of their size: "Ä" and "g". */
export const above = 0.88
export const below = 0.25

/** The rectangle that a mark needs: left, top, right, bottom. */
export function boxOf(mark: Mark): [number, number, number, number] {
  const { x, y } = mark
  switch (mark.kind) {
    case 'text':
      return [x, y - above * mark.size, x + widthOf(mark.text, mark.face) * mark.size, y + below * mark.size]
    case 'rule':
      return [x, y, x + mark.width, y + mark.height]
    case 'dot':
      return [x - mark.radius, y - mark.radius, x + mark.radius, y + mark.radius]
  }
}

/** The marks, moved down or up so that as much room is left above them as below. */
export function centred(marks: readonly Mark[], top: number, bottom: number): Mark[] {
  const boxes = marks.map(boxOf)
  const first = Math.min(...boxes.map(([, upper]) => upper))
  const last = Math.max(...boxes.map(([, , , lower]) => lower))
  const move = (top + bottom - first - last) / 2
  return marks.map((mark) => ({ ...mark, y: mark.y + move }))
}
