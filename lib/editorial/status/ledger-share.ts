import { ledger } from '../../content/definitions/ledger.ts'
import type { Content } from '../../content/input/content-file.ts'
import { fieldsOf, statementsOf } from '../sources/cited-passages.ts'

/** How much of what a source says the records carry. */
export interface LedgerShare {
  source: string
  /** Rows of the ledger: figures, people and organisations that a reading of the source found. */
  rows: number
  carried: number
  /** The rows that no record carries, as `figure gpu-count`. */
  missing: string[]
}

/** What the records hold, as `source/kind id`: statements of figures, quotations of people, mentions of organisations. */
function carriedRows(content: Content): Set<string> {
  const carried = new Set<string>()
  const add = (source: unknown, kind: string, id: unknown) => carried.add(`${source}/${kind} ${id}`)
  for (const file of content.files) {
    for (const { source } of statementsOf(file)) add(source, 'figure', file.id)
    const { speaker, source, mentions } = file.data.value ?? {}
    if (file.kind === 'quote') add(source, 'person', speaker)
    if (file.kind === 'organisation' && Array.isArray(mentions))
      for (const mention of mentions) add(fieldsOf(mention).source, 'organisation', file.id)
  }
  return carried
}

/**
 * Holds the records against the ledger, source by source, in its order.
 *
 * @returns nothing where there is no ledger or where it does not have the expected shape, which is a finding of the check
 */
export function ledgerShares(content: Content): LedgerShare[] {
  const file = content.files.find(({ kind }) => kind === 'ledger')
  const { data } = ledger.safeParse(file?.data.value)
  const carried = carriedRows(content)
  return (data?.readings ?? []).map(({ source, figures, people, organisations }) => {
    const rows = [
      ...figures.map((id) => `figure ${id}`),
      ...people.map((id) => `person ${id}`),
      ...organisations.map((id) => `organisation ${id}`),
    ]
    const missing = rows.filter((row) => !carried.has(`${source}/${row}`))
    return { source, rows: rows.length, carried: rows.length - missing.length, missing }
  })
}
