import { type Kind, kindNames, kinds } from '../../content/definitions/kinds.ts'
import type { Content } from '../../content/input/content-file.ts'
import { type DifferingFigure, differingFigures } from './differing-figures.ts'
import { type LedgerShare, ledgerShares } from './ledger-share.ts'
import { type ArticleStatus, articleStatuses } from './text-states.ts'

/**
 * What `npm run status` says; `-- --json` prints it in this shape, which other programs may rely on: fields may be added, none
 * is renamed or taken away.
 */
export interface StatusReport {
  /** How many records there are, by their folder. */
  records: Record<string, number>
  /** Every article by id, with its state and words in each language. */
  articles: ArticleStatus[]
  /** The figures on which sources differ, by id. */
  differingFigures: DifferingFigure[]
  /** How much of each source the records carry, in the order of the ledger. */
  sources: LedgerShare[]
}

/** What there is in the content at a moment. */
export function statusReport(content: Content, now: Date): StatusReport {
  const count = (kind: Kind) => new Set(content.files.filter((file) => file.kind === kind).map(({ id }) => id)).size
  const folders = kindNames.filter((kind) => kinds[kind].form !== 'list')
  return {
    records: Object.fromEntries(folders.map((kind) => [kinds[kind].folder, count(kind)])),
    articles: articleStatuses(content, now),
    differingFigures: differingFigures(content),
    sources: ledgerShares(content),
  }
}
