import type { Language } from '../languages.ts'
import { timeline } from './events.ts'
import { facts } from './facts.ts'
import type { Fact, Mention, Organisation, Quote, Source, TimelineEvent } from './model.ts'
import { mentionsOf, organisations } from './organisations.ts'
import { quotes } from './quotes.ts'
import { sourceRecords } from './records.ts'
import { type Uses, usesOf } from './uses.ts'

/** All sources, the dated ones by date and the undated last. */
export function sources(): Source[] {
  return [...sourceRecords().values()].sort((a, b) => ((a.date ?? '9') < (b.date ?? '9') ? -1 : 1))
}

/** A source with all that the site takes from it. */
export interface SourceWithUses extends Uses {
  source: Source
  facts: Fact[]
  quotes: Quote[]
  /** The organisations of which it says something, each with what it says. */
  organisations: { organisation: Organisation; mention: Mention }[]
  events: TimelineEvent[]
}

/** A source with its uses in a language, or `undefined` for an unknown id. */
export function sourceWithUses(id: string, language: Language): SourceWithUses | undefined {
  const source = sourceRecords().get(id)
  if (!source) return undefined
  return {
    source,
    facts: [...facts().values()].filter(({ statements }) => statements.some((statement) => statement.source.id === id)),
    quotes: [...quotes().values()].filter((quote) => quote.source.id === id),
    organisations: organisations(language).flatMap((organisation) =>
      mentionsOf(organisation)
        .filter((mention) => mention.source.id === id)
        .map((mention) => ({ organisation, mention })),
    ),
    events: timeline(language).filter(({ evidence }) => evidence.some((one) => one.source.id === id)),
    ...usesOf(language, 'source', id),
  }
}
