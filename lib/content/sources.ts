import { facts } from './facts.ts'
import type { Fact, Quote, Source } from './model.ts'
import { quotes } from './quotes.ts'
import { sourceRecords } from './records.ts'

/** All sources, the dated ones by date and the undated last. */
export function sources(): Source[] {
  return [...sourceRecords().values()].sort((a, b) => ((a.date ?? '9') < (b.date ?? '9') ? -1 : 1))
}

/** A source with all that the site takes from it, or `undefined` for an unknown id. */
export function sourceWithUses(id: string): { source: Source; facts: Fact[]; quotes: Quote[] } | undefined {
  const source = sourceRecords().get(id)
  if (!source) return undefined
  return {
    source,
    facts: [...facts().values()].filter(({ statements }) => statements.some((statement) => statement.source.id === id)),
    quotes: [...quotes().values()].filter((quote) => quote.source.id === id),
  }
}
