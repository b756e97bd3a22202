import { dividedList } from '@/lib/content/article-periods.ts'
import { articlesOfSection } from '@/lib/content/articles.ts'
import { timeline } from '@/lib/content/events.ts'
import { eventAddress } from '@/lib/content/long-lists.ts'
import type { ArticleSummary } from '@/lib/content/model.ts'
import { organisations } from '@/lib/content/organisations.ts'
import { sources } from '@/lib/content/sources.ts'
import { topics } from '@/lib/content/topics.ts'
import type { Language } from '@/lib/languages.ts'
import { address, sectionOfKind } from '@/lib/routes.ts'

/** What a list says of a page to machines. */
export interface Listed {
  path: string
  name: string
}

/** An article in a list. */
export function listedArticle({ language, kind, slug, title }: ArticleSummary): Listed {
  return { path: address(language, sectionOfKind(kind), slug), name: title }
}

/** The sections whose pages are lists of other pages or, on the timeline, of entries of their own. */
export type ListedSection = 'news' | 'explained' | 'topics' | 'partners' | 'timeline' | 'sources'

/** What the page of a section lists, in its order. */
export function listedIn(language: Language, section: ListedSection): Listed[] {
  switch (section) {
    case 'news':
    case 'explained':
      return dividedList(articlesOfSection(language, section), 'month').shown.map(listedArticle)
    case 'topics':
      return topics(language).map(({ topic: { slug, name } }) => ({
        path: address(language, section, slug[language]),
        name: name[language],
      }))
    case 'partners':
      return organisations(language).map(({ id, name }) => ({
        path: address(language, section, id),
        name: name[language],
      }))
    case 'timeline':
      return timeline(language).map(({ id, title }) => ({
        path: eventAddress(language, id),
        name: title[language],
      }))
    case 'sources':
      return sources().map(({ id, name }) => ({ path: address(language, section, id), name: name[language] }))
  }
}
