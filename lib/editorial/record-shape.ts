import { kinds } from '../content/definitions/kinds.ts'
import type { Finding } from '../content/finding.ts'
import type { Content, ContentFile } from '../content/input/content-file.ts'
import { shapeProblems } from '../content/input/shape-problems.ts'
import { limits } from '../content/limits/limits.ts'
import { quoteRule, shapeFinding } from './records/quote-shape.ts'

/** What was found in files that did not change since: the preview asks again after each change. */
const known = new WeakMap<ContentFile, Finding[]>()

/**
 * record-shape: every front matter and record has the fields of its kind, and no others. What a quotation lacks is said by
 * quote-attributed and quote-translated.
 */
export function recordShape(content: Content): Finding[] {
  return content.files.flatMap((file) => {
    const found = known.get(file) ?? misfits(file)
    known.set(file, found)
    return found
  })
}

function misfits(file: ContentFile): Finding[] {
  const { value } = file.data
  if (value === undefined) return []
  return shapeProblems(kinds[file.kind].definition, value)
    .filter(({ path }) => quoteRule(file, path) === undefined)
    .slice(0, limits.problems)
    .map((problem) => shapeFinding(file, problem, 'record-shape'))
}
