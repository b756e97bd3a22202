/** Characters of a text that the typography of its language would set differently. */
export interface TypographyProblem {
  /** The characters from one index up to another. */
  from: number
  to: number
  message: string
  /** What stands there when it is mended; missing where only an editor can tell. */
  replacement?: string
}

/** A space as it may stand in a sentence: also a no-break space, or the line end of a folded sentence. */
export const spaces = ' \u00a0\u202f\n'

/** Shows a text in a message. */
export function shown(text: string): string {
  return text.replaceAll('\u00a0', ' ').replaceAll('\n', ' ').replaceAll('\uFFFC', '…')
}
