import type { Place } from '../../content/finding.ts'
import type { Station } from './outline.ts'

/** The first place where a translation's outline leaves that of its original. */
export interface Difference {
  /** A place in the translation. */
  place: Place
  /** What stands in the translation and in the original; nothing where something is missing. */
  translation?: string
  original?: string
  /** Where that is in the original. */
  originalPlace: Place
}

/** The first figure of a list that the other list does not have as often. */
function surplus(of: Station['figures'], over: Station['figures']) {
  const left = over.map(({ name }) => name)
  return of.find(({ name }) => {
    const index = left.indexOf(name)
    if (index < 0) return true
    left.splice(index, 1)
    return false
  })
}

/** The first difference between two outlines, or `undefined` where there is none. */
export function firstDifference(original: readonly Station[], translation: readonly Station[]): Difference | undefined {
  for (let index = 0; index < Math.max(original.length, translation.length); index += 1) {
    const [from, to] = [original[index], translation[index]]
    const [before, beforeOriginal] = [translation[index - 1], original[index - 1]]
    if (from?.name !== to?.name)
      return {
        place: (to ?? before)?.place ?? { line: 1, column: 1 },
        ...(to ? { translation: to.name } : {}),
        ...(from ? { original: from.name } : {}),
        originalPlace: (from ?? beforeOriginal)?.place ?? { line: 1, column: 1 },
      }
    if (!from || !to) continue
    const added = surplus(to.figures, from.figures)
    const missing = surplus(from.figures, to.figures)
    if (added || missing)
      return {
        place: (added ?? to).place,
        ...(added ? { translation: added.name } : {}),
        ...(missing ? { original: missing.name } : {}),
        originalPlace: (missing ?? from).place,
      }
  }
  return undefined
}
