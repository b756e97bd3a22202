import type { Language } from '../languages.ts'
import { parts } from './definitions/records.ts'
import { facts } from './facts.ts'
import { grouped } from './grouped.ts'
import type { Fact, Mention, Organisation, Quote } from './model.ts'
import { once, onceForEach } from './once.ts'
import { quotes } from './quotes.ts'
import { organisationRecords, resolved, sourceRecords } from './records.ts'
import { type Uses, usesOf } from './uses.ts'

/** All organisations by their part in the story, within a part by name. */
export function organisations(language: Language): readonly Organisation[] {
  return inOrder()[language]
}

const inOrder = once('organisations', () => {
  const sorted = (language: Language) =>
    [...organisationRecords().values()].sort(
      (a, b) =>
        parts.indexOf(a.part) - parts.indexOf(b.part) || a.name[language].localeCompare(b.name[language], language),
    )
  return { de: sorted('de'), en: sorted('en') } satisfies Record<Language, unknown>
})

/** An organisation with all that the site knows of it. */
export interface OrganisationWithUses extends Uses {
  organisation: Organisation
  mentions: readonly Mention[]
  /** The figures that are about it. */
  facts: readonly Fact[]
  /** What its people said. */
  quotes: readonly Quote[]
}

/** What each source says of an organisation, the source resolved. */
export const mentionsOf = onceForEach('mentions', ({ mentions = [] }: Organisation): readonly Mention[] =>
  mentions.map(({ source, plan, ...words }) => ({
    ...words,
    source: resolved(sourceRecords(), 'source', source),
    plan: plan ?? false,
  })),
)

/** The figures that are about each organisation, and what its people said, by its id. */
const recordsOfOrganisations = once('records-of-organisations', () => ({
  facts: grouped(facts().values(), ({ about }) => [about]),
  quotes: grouped(quotes().values(), ({ speaker }) => (speaker.organisation ? [speaker.organisation] : [])),
}))

/** An organisation with its uses in a language, or `undefined` for an unknown id. */
export function organisationWithUses(id: string, language: Language): OrganisationWithUses | undefined {
  const organisation = organisationRecords().get(id)
  if (!organisation) return undefined
  const { facts, quotes } = recordsOfOrganisations()
  return {
    organisation,
    mentions: mentionsOf(organisation),
    facts: facts.get(id) ?? [],
    quotes: quotes.get(id) ?? [],
    ...usesOf(language, 'organisation', id),
  }
}
