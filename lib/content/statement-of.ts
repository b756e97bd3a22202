import type { Fact, FactStatement } from './model.ts'

/**
 * What a source says of a figure; without a source, the statement that the site follows.
 *
 * @throws when the source says nothing of it, which `npm run check` reports with its place
 */
export function statementOf(fact: Fact, source?: string): FactStatement {
  if (source === undefined) return fact.preferred
  const statement = fact.statements.find((one) => one.source.id === source)
  if (!statement) throw new Error(`The figure "${fact.id}" has no statement by "${source}"; run "npm run check"`)
  return statement
}
