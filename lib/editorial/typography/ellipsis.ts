import type { TypographyProblem } from './problem.ts'

/** An ellipsis is one character, …; more than three dots are for an editor to sort out. */
export function ellipsisProblems(text: string): TypographyProblem[] {
  return [...text.matchAll(/\.{3,}/g)].map(({ index, 0: dots }) => ({
    from: index,
    to: index + dots.length,
    message: `has ${dots.length} dots as an ellipsis; expected the one character …`,
    ...(dots.length === 3 ? { replacement: '…' } : {}),
  }))
}
