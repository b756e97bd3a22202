import { type Language, languages } from '../languages.ts'
import { articleBody, articleDocuments } from './article-documents.ts'
import { articles } from './articles.ts'
import type { ArticleSummary, Body, TermSummary } from './model.ts'
import { namedOrganisations } from './named-organisations.ts'
import { once } from './once.ts'
import { termDocuments } from './term-documents.ts'
import { termBody, terms } from './terms.ts'

/** The kinds of records that a text can use. */
export type UsedKind = 'fact' | 'quote' | 'term' | 'organisation' | 'source'

/** The texts of a language that use a record: articles newest first, entries of the glossary by their titles. */
export interface Uses {
  articles: ArticleSummary[]
  terms: TermSummary[]
}

interface Index {
  /** The records that a text uses, as `kind/id`, by the text: `article/<id>` or `term/<id>`. */
  used: Map<string, ReadonlySet<string>>
  /** The texts that use a record. */
  users: Map<string, Set<string>>
}

function usedIn(text: string, { facts, quotes, terms, partnerTables }: Body, sources: readonly string[]): Set<string> {
  const speakers = [...quotes.values()].flatMap(({ speaker }) => speaker.organisation ?? [])
  const listed = [...partnerTables.values()].flatMap(({ rows }) => rows.map(({ organisation }) => organisation.id))
  const keys = (kind: UsedKind, ids: Iterable<string>) => [...ids].map((id) => `${kind}/${id}`)
  return new Set([
    ...keys('fact', facts.keys()),
    ...keys('quote', quotes.keys()),
    ...keys('term', terms.keys()),
    ...keys('organisation', [...namedOrganisations(text), ...speakers, ...listed]),
    ...keys('source', sources),
  ])
}

const indexes = once((): Record<Language, Index> => {
  const all = Object.fromEntries(
    languages.map((language) => [language, { used: new Map(), users: new Map() }]),
  ) as Record<Language, Index>
  const add = (language: Language, key: string, used: ReadonlySet<string>) => {
    const { used: usedBy, users } = all[language]
    usedBy.set(key, used)
    for (const record of used) users.set(record, (users.get(record) ?? new Set()).add(key))
  }
  for (const document of articleDocuments()) {
    const { summary, fields, text } = document
    const words = [summary.title, summary.summary, ...(fields.keyPoints ?? []), text].join('\n')
    const body = articleBody(document)
    const sources = [...fields.sources, ...body.cited.map(({ id }) => id)]
    add(summary.language, `article/${summary.id}`, usedIn(words, body, sources))
  }
  for (const document of termDocuments()) {
    const { summary, fields, text } = document
    const body = termBody(document)
    const words = [summary.title, summary.summary, text].join('\n')
    const used = usedIn(words, body, [...fields.sources, ...body.cited.map(({ id }) => id)])
    for (const id of fields.facts ?? []) used.add(`fact/${id}`)
    for (const id of fields.organisations ?? []) used.add(`organisation/${id}`)
    add(summary.language, `term/${summary.id}`, used)
  }
  return all
})

/**
 * The texts of a language that use a record. An organisation counts as used where its name stands in the text, where one of
 * its people is quoted, or where a table of partners lists it.
 */
export function usesOf(language: Language, kind: UsedKind, id: string): Uses {
  const users = indexes()[language].users.get(`${kind}/${id}`) ?? new Set<string>()
  return {
    articles: articles(language).filter((one) => users.has(`article/${one.id}`)),
    terms: terms(language).filter((one) => users.has(`term/${one.id}`)),
  }
}

/** The records that an article uses, as `kind/id`. */
export function recordsUsedBy({ language, id }: Pick<ArticleSummary, 'language' | 'id'>): ReadonlySet<string> {
  return indexes()[language].used.get(`article/${id}`) ?? new Set()
}
