import type { Language } from '../languages.ts'
import { timeline } from './events.ts'
import { facts } from './facts.ts'
import { grouped } from './grouped.ts'
import type { Fact, Mention, Organisation, Quote, Source, TimelineEvent } from './model.ts'
import { once } from './once.ts'
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
  facts: readonly Fact[]
  quotes: readonly Quote[]
  /** The organisations of which it says something, each with what it says. */
  organisations: readonly { organisation: Organisation; mention: Mention }[]
  events: readonly TimelineEvent[]
}

/** What is taken from each source in a language, by its id. */
function recordsBySource(language: Language) {
  const ids = (named: readonly { source: Source }[]) => named.map(({ source }) => source.id)
  const mentioned = organisations(language).flatMap((organisation) =>
    mentionsOf(organisation).map((mention) => ({ organisation, mention })),
  )
  return {
    facts: grouped(facts().values(), ({ statements }) => ids(statements)),
    quotes: grouped(quotes().values(), ({ source }) => [source.id]),
    organisations: grouped(mentioned, ({ mention }) => [mention.source.id]),
    events: grouped(timeline(language), ({ evidence }) => ids(evidence)),
  }
}

const recordsOfSources = once('records-of-sources', () => ({ de: recordsBySource('de'), en: recordsBySource('en') }))

/** A source with its uses in a language, or `undefined` for an unknown id. */
export function sourceWithUses(id: string, language: Language): SourceWithUses | undefined {
  const source = sourceRecords().get(id)
  if (!source) return undefined
  const { facts, quotes, organisations, events } = recordsOfSources()[language]
  return {
    source,
    facts: facts.get(id) ?? [],
    quotes: quotes.get(id) ?? [],
    organisations: organisations.get(id) ?? [],
    events: events.get(id) ?? [],
    ...usesOf(language, 'source', id),
  }
}
