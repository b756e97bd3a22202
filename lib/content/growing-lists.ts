import { type Bilingual, type Language, languages } from '../languages.ts'
import { address, periodAddress } from '../routes.ts'
import { type Period, periodsWithPages } from './article-periods.ts'
import { articlesOfSection, articlesOfTopic } from './articles.ts'
import { facts } from './facts.ts'
import type { ArticleSummary } from './model.ts'
import { once } from './once.ts'
import { organisationRecords, topicRecords } from './records.ts'
import { sources } from './sources.ts'
import { termSummaries } from './term-documents.ts'
import { type UsedKind, usesOf } from './uses.ts'

/** A topic or record whose articles are listed: the last part of its address, and what it is called. */
interface Listing {
  slug: Bilingual
  name: Bilingual
}

/** A list that grows with every article: that of a section, of a topic, or of what a record is used in. */
export interface GrowingList {
  section: 'news' | 'explained' | 'topics' | 'facts' | 'partners' | 'glossary' | 'sources'
  /** Whose articles it lists, where it is not a section's. */
  entry?: Listing
  by: Period
  /** All articles in each language, newest first. */
  articles: Record<Language, readonly ArticleSummary[]>
  /** The articles of every period, `2026-02` or `2026`, that has a page; none in a language in which one page lists all. */
  periods: Record<Language, ReadonlyMap<string, readonly ArticleSummary[]>>
}

function growing(
  place: Pick<GrowingList, 'section' | 'entry' | 'by'>,
  articlesIn: (language: Language) => readonly ArticleSummary[],
): GrowingList {
  const inEach = <Value>(valueIn: (language: Language) => Value) => ({ de: valueIn('de'), en: valueIn('en') })
  const articles = inEach(articlesIn)
  return {
    ...place,
    articles,
    periods: inEach((language) => periodsWithPages(articles[language], place.by)),
  }
}

function ofRecords(
  section: GrowingList['section'],
  kind: UsedKind,
  records: Iterable<{ id: string; name: Bilingual }>,
): GrowingList[] {
  return [...records].map(({ id, name }) =>
    growing(
      { section, entry: { slug: { de: id, en: id }, name }, by: 'year' },
      (language) => usesOf(language, kind, id).articles,
    ),
  )
}

/** The entries of the glossary that both languages have: the page of a year has to lead to the same list in the other one. */
function ofTerms(): GrowingList[] {
  const inEnglish = termSummaries('en')
  return [...termSummaries('de').values()].flatMap((de) => {
    const en = inEnglish.get(de.id)
    if (!en) return []
    const entry = { slug: { de: de.slug, en: en.slug }, name: { de: de.title, en: en.title } }
    return growing({ section: 'glossary', entry, by: 'year' }, (language) => usesOf(language, 'term', de.id).articles)
  })
}

/** All lists that grow. */
export const growingLists = once('growing-lists', (): readonly GrowingList[] => [
  ...(['news', 'explained'] as const).map((section) =>
    growing({ section, by: 'month' }, (language) => articlesOfSection(language, section)),
  ),
  ...[...topicRecords().values()].map((topic) =>
    growing({ section: 'topics', entry: topic, by: 'month' }, (language) => articlesOfTopic(language, topic.id)),
  ),
  ...ofRecords(
    'facts',
    'fact',
    [...facts().values()].map(({ id, label }) => ({ id, name: label })),
  ),
  ...ofRecords('partners', 'organisation', organisationRecords().values()),
  ...ofTerms(),
  ...ofRecords('sources', 'source', sources()),
])

/** The address of a list in a language. */
export function listAddress(language: Language, { section, entry }: Pick<GrowingList, 'section' | 'entry'>): string {
  return address(language, section, entry?.slug[language])
}

/** The page of a period of a list. */
export interface PeriodPlace {
  language: Language
  list: GrowingList
  /** Such as `2026-02` or `2026`. */
  period: string
}

/** The pages of all periods, in both languages. */
export function periodPages(): PeriodPlace[] {
  return growingLists().flatMap((list) =>
    languages.flatMap((language) => [...list.periods[language].keys()].map((period) => ({ language, list, period }))),
  )
}

/** The addresses of the pages of periods, each with that in the other language where it has the period as well. */
export function periodPaths(): (Bilingual | string)[] {
  return growingLists().flatMap((list) => {
    const { de, en } = list.periods
    return [...new Set([...de.keys(), ...en.keys()])].map((period) => {
      const path = (language: Language) => periodAddress(listAddress(language, list), period)
      if (de.has(period) && en.has(period)) return { de: path('de'), en: path('en') }
      return path(de.has(period) ? 'de' : 'en')
    })
  })
}
