import { type Bilingual, type Language, languages } from '../languages.ts'
import { address, monthAddress } from '../routes.ts'
import { monthsWithPages } from './article-months.ts'
import { articlesOfSection, articlesOfTopic } from './articles.ts'
import type { ArticleSummary, Topic } from './model.ts'
import { once } from './once.ts'
import { topicRecords } from './records.ts'

/** A list that grows with every article: that of a section, or of a topic. */
export interface GrowingList {
  section: 'news' | 'explained' | 'topics'
  /** Whose articles it lists, where it is not a section's. */
  topic?: Topic
  /** All articles in each language, newest first. */
  articles: Record<Language, readonly ArticleSummary[]>
  /** The articles of every month, `2026-02`, that has a page; none in a language in which one page lists all. */
  months: Record<Language, ReadonlyMap<string, readonly ArticleSummary[]>>
}

function growing(
  place: Pick<GrowingList, 'section' | 'topic'>,
  articlesIn: (language: Language) => readonly ArticleSummary[],
): GrowingList {
  const inEach = <Value>(valueIn: (language: Language) => Value) => ({ de: valueIn('de'), en: valueIn('en') })
  const articles = inEach(articlesIn)
  return {
    ...place,
    articles,
    months: inEach((language) => monthsWithPages(articles[language])),
  }
}

/** All lists that grow. */
export const growingLists = once('growing-lists', (): readonly GrowingList[] => [
  ...(['news', 'explained'] as const).map((section) =>
    growing({ section }, (language) => articlesOfSection(language, section)),
  ),
  ...[...topicRecords().values()].map((topic) =>
    growing({ section: 'topics', topic }, (language) => articlesOfTopic(language, topic.id)),
  ),
])

/** The address of a list in a language. */
export function listAddress(language: Language, { section, topic }: Pick<GrowingList, 'section' | 'topic'>): string {
  return address(language, section, topic?.slug[language])
}

/** The page of a month of a list. */
export interface MonthPage {
  language: Language
  list: GrowingList
  /** Such as `2026-02`. */
  month: string
}

/** The pages of all months, in both languages. */
export function monthPages(): MonthPage[] {
  return growingLists().flatMap((list) =>
    languages.flatMap((language) => [...list.months[language].keys()].map((month) => ({ language, list, month }))),
  )
}

/** The addresses of the pages of months, each with that in the other language where it has the month as well. */
export function monthPaths(): (Bilingual | string)[] {
  return growingLists().flatMap((list) => {
    const { de, en } = list.months
    return [...new Set([...de.keys(), ...en.keys()])].map((month) => {
      const path = (language: Language) => monthAddress(listAddress(language, list), month)
      if (de.has(month) && en.has(month)) return { de: path('de'), en: path('en') }
      return path(de.has(month) ? 'de' : 'en')
    })
  })
}
