import type { Language } from '../languages.ts'
import { type ArticleDocument, articleBody } from './article-documents.ts'
import { articleIndex } from './article-index.ts'
import type { ArticleSummary, Body, TermSummary } from './model.ts'
import { namedOrganisations } from './named-organisations.ts'
import { once } from './once.ts'
import { type TermDocument, termDocuments } from './term-documents.ts'
import { termBody, terms } from './terms.ts'

/** The kinds of records that a text can use. */
export type UsedKind = 'fact' | 'quote' | 'term' | 'organisation' | 'source'

/** The texts of a language that use a record: articles newest first, entries of the glossary by their titles. */
export interface Uses {
  articles: readonly ArticleSummary[]
  terms: readonly TermSummary[]
}

interface Index {
  /** The records that an article uses, as `kind/id`, by its id. */
  used: Map<string, ReadonlySet<string>>
  /** The texts that use a record, by `kind/id`. */
  users: Map<string, { articles: ArticleSummary[]; terms: TermSummary[] }>
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

/** The words of an article and the records that it uses. */
function usedInArticle(document: ArticleDocument): ReadonlySet<string> {
  const { summary, fields, text } = document
  const words = [summary.title, summary.summary, ...(fields.keyPoints ?? []), text].join('\n')
  const body = articleBody(document)
  return usedIn(words, body, [...fields.sources, ...body.cited.map(({ id }) => id)])
}

function usedInTerm(document: TermDocument): ReadonlySet<string> {
  const { summary, fields, text } = document
  const body = termBody(document)
  const words = [summary.title, summary.summary, text].join('\n')
  const used = usedIn(words, body, [...fields.sources, ...body.cited.map(({ id }) => id)])
  for (const id of fields.facts ?? []) used.add(`fact/${id}`)
  for (const id of fields.organisations ?? []) used.add(`organisation/${id}`)
  return used
}

function indexOf(language: Language): Index {
  const index: Index = { used: new Map(), users: new Map() }
  const usersOf = (record: string) => {
    const users = index.users.get(record) ?? { articles: [], terms: [] }
    index.users.set(record, users)
    return users
  }
  // In the order in which they are listed, so that no list has to be sorted.
  for (const document of articleIndex(language).documents) {
    const used = usedInArticle(document)
    index.used.set(document.summary.id, used)
    for (const record of used) usersOf(record).articles.push(document.summary)
  }
  const documents = new Map(termDocuments().map((document) => [document.summary, document]))
  for (const summary of terms(language)) {
    const document = documents.get(summary)
    if (document) for (const record of usedInTerm(document)) usersOf(record).terms.push(summary)
  }
  return index
}

const indexes = once('uses', () => ({ de: indexOf('de'), en: indexOf('en') }) satisfies Record<Language, Index>)

/**
 * The texts of a language that use a record. An organisation counts as used where its name stands in the text, where one of
 * its people is quoted, or where a table of partners lists it.
 */
export function usesOf(language: Language, kind: UsedKind, id: string): Uses {
  return indexes()[language].users.get(`${kind}/${id}`) ?? { articles: [], terms: [] }
}

/** The records that an article uses, as `kind/id`. */
export function recordsUsedBy({ language, id }: Pick<ArticleSummary, 'language' | 'id'>): ReadonlySet<string> {
  return indexes()[language].used.get(id) ?? new Set()
}
