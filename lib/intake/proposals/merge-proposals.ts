import type { Content } from '../../content/input/content-file.ts'
import type { Language } from '../../languages.ts'
import { fittingFact } from '../figures/fitting-fact.ts'
import type { Found } from './find-proposals.ts'
import { onRecord } from './on-record.ts'
import { identity, type Proposal, type Proposals } from './proposal.ts'

/** What a new reading of a text comes to. */
export interface Merged {
  proposals: Proposals
  /** The ids of the records that have what was found already, each once. */
  known: string[]
  /** How much of what was found is on record, and how much was decided on before. */
  counts: { known: number; decided: number }
  /** The words around each open proposal, by its number. */
  around: ReadonlyMap<number, string>
}

/**
 * Puts what was found in a text together with what was proposed before: a proposal keeps its number, what is on record or
 * was decided on is not proposed, and what no longer stands in the text goes.
 */
export function mergeProposals(
  before: Proposals,
  found: readonly Found[],
  { content, source, language }: { content: Content; source: string; language: Language },
): Merged {
  const decided = new Set(before.decided.map(({ what }) => what))
  const numbers = new Map(before.open.map((one) => [identity(one), one.number]))
  let last = Math.max(0, ...before.open.map(({ number }) => number), ...before.decided.map(({ number }) => number))
  const open: Proposal[] = []
  const known = new Set<string>()
  const counts = { known: 0, decided: 0 }
  const around = new Map<number, string>()
  for (const one of found) {
    const key = identity(one.proposal)
    const record = onRecord(content, source, one.proposal)
    if (record) known.add(record)
    if (record) counts.known += 1
    else if (decided.has(key)) counts.decided += 1
    else {
      const number = numbers.get(key) ?? ++last
      const fits = fittingFact(content, source, one, language)
      open.push(
        one.proposal.kind === 'figure'
          ? { number, ...one.proposal, ...(fits ? { fits } : {}) }
          : { number, ...one.proposal },
      )
      around.set(number, one.around)
    }
  }
  return {
    proposals: { open: open.sort((a, b) => a.number - b.number), decided: before.decided },
    known: [...known].sort(),
    counts,
    around,
  }
}
