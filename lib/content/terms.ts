import { type Language, otherLanguage } from '../languages.ts'
import { loadBody } from './body/load-body.ts'
import { facts } from './facts.ts'
import { isBehind } from './is-behind.ts'
import type { Body, Term, TermSummary } from './model.ts'
import { numberedSources } from './numbered-sources.ts'
import { once, onceForEach } from './once.ts'
import { organisationRecords, resolved, topicRecords } from './records.ts'
import { type TermDocument, termDocuments, termSummaries } from './term-documents.ts'

/** The body of an entry of the glossary, parsed and checked. */
export const termBody: (document: TermDocument) => Body = onceForEach('term-bodies', ({ summary, text, file }) =>
  loadBody(text, file, 'term', summary.language),
)

/** The entries of the glossary in a language, in the order of its alphabet. */
export function terms(language: Language): readonly TermSummary[] {
  return byTitle()[language]
}

const byTitle = once('terms', () => {
  const sorted = (language: Language): TermSummary[] =>
    [...termSummaries(language).values()].sort((a, b) => a.title.localeCompare(b.title, language))
  return { de: sorted('de'), en: sorted('en') } satisfies Record<Language, unknown>
})

/** The ids of the topics that an entry belongs to. */
export function topicsOfTerm(language: Language, id: string): readonly string[] {
  const found = termDocuments().find(({ summary }) => summary.language === language && summary.id === id)
  return found?.fields.topics ?? []
}

/** The entry of a language with a slug, or `undefined` when there is none. */
export function termBySlug(language: Language, slug: string): Term | undefined {
  const all = termDocuments()
  const found = all.find(({ summary }) => summary.language === language && summary.slug === slug)
  if (!found) return undefined
  const { summary, fields } = found
  const body = termBody(found)
  const counterpart = termSummaries(otherLanguage(language)).get(summary.id)
  const original = all.find((one) => one.summary === counterpart)
  return {
    ...summary,
    topics: fields.topics.map((id) => resolved(topicRecords(), 'topic', id)),
    sources: numberedSources(fields.sources, body),
    facts: (fields.facts ?? []).map((id) => resolved(facts(), 'figure', id)),
    organisations: (fields.organisations ?? []).map((id) => resolved(organisationRecords(), 'organisation', id)),
    production: fields.production,
    behind: original !== undefined && isBehind(found, original),
    ...(counterpart ? { counterpart } : {}),
    body,
  }
}
