import type { Fact, FactStatement } from './model.ts'
import { once } from './once.ts'
import { factRecords, resolved, sourceRecords } from './records.ts'

/** Whether statements give different values or qualifiers. */
function statementsDiffer(statements: readonly FactStatement[]): boolean {
  return new Set(statements.map(({ value, as }) => JSON.stringify([value ?? null, as]))).size > 1
}

/** All figures by id, with their sources resolved. */
export const facts: () => ReadonlyMap<string, Fact> = once(() => {
  const all = new Map<string, Fact>()
  for (const { id, label, unit, statements: records, note } of factRecords().values()) {
    const statements = records.map(({ source, value, as, wording, plan }) => ({
      source: resolved(sourceRecords(), 'source', source),
      ...(value === undefined ? {} : { value }),
      as,
      wording,
      plan: plan ?? false,
    }))
    const preferred =
      statements[
        Math.max(
          0,
          records.findIndex((record) => record.preferred),
        )
      ]
    if (!preferred) throw new Error(`The figure "${id}" has no statement; run "npm run check"`)
    all.set(id, {
      id,
      label,
      unit,
      statements,
      preferred,
      differs: statementsDiffer(statements),
      ...(note ? { note } : {}),
    })
  }
  return all
})
