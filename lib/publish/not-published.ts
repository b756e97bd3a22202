import { inspect } from 'node:util'
import { type Problem, problemLines } from './problem.ts'

/**
 * Ends a build that must not be published, with everything that was found and no stack trace.
 *
 * Next prints what an adapter throws with `console.error` and then ends with exit status 1. `console.error` asks an error
 * for its own form first, so that the report is all that is printed.
 */
export class NotPublished extends Error {
  override name = 'NotPublished';

  [inspect.custom](): string {
    return this.message
  }
}

/** The error for the problems of one build. `outDir` is the output folder as the user wrote it. */
export function notPublished(problems: readonly Problem[], outDir: string): NotPublished {
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`
  return new NotPublished(`${problemLines(problems).join('\n')}\n\nNot published: ${count}. ${outDir} is as it was.`)
}
