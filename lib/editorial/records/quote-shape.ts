import { kinds } from '../../content/definitions/kinds.ts'
import type { Finding } from '../../content/finding.ts'
import { type ContentFile, findingAt } from '../../content/input/content-file.ts'
import type { ValuePath } from '../../content/input/located-yaml.ts'
import { type ShapeProblem, shapeProblems } from '../../content/input/shape-problems.ts'

const attribution: readonly PropertyKey[] = ['speaker', 'office', 'occasion', 'date', 'source', 'language']

/** The rule of its own that a field of a quotation belongs to; `undefined` for any other field. */
export function quoteRule({ kind }: ContentFile, path: ValuePath): 'quote-attributed' | 'quote-translated' | undefined {
  const field = path[0]
  if (kind !== 'quote' || field === undefined) return undefined
  if (field === 'translation') return 'quote-translated'
  return attribution.includes(field) ? 'quote-attributed' : undefined
}

/** A finding for a value that does not fit its definition. */
export function shapeFinding(file: ContentFile, { path, at, message }: ShapeProblem, rule: string): Finding {
  return findingAt(file, at === 'key' ? file.data.placeOfKey(path) : file.data.placeOf(path), rule, message)
}

/** What the definition of quotations says to the fields of one of those rules. */
export function quoteShapeFindings(file: ContentFile, rule: 'quote-attributed' | 'quote-translated'): Finding[] {
  if (file.data.value === undefined) return []
  return shapeProblems(kinds.quote.definition, file.data.value)
    .filter(({ path }) => quoteRule(file, path) === rule)
    .map((problem) => shapeFinding(file, problem, rule))
}
