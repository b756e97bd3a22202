import { type Language, languages } from '../languages.ts'
import { address, type SectionName, sectionNames, sectionOfKind } from '../routes.ts'
import { articles } from './articles.ts'
import { facts } from './facts.ts'
import type { ArticleSummary } from './model.ts'
import { sources } from './sources.ts'

/** A page below a section, such as an article. */
export interface SiteEntry {
  language: Language
  section: SectionName
  /** The last part of the address. */
  entry: string
}

/** Every page below a section, in both languages. */
export function siteEntries(): SiteEntry[] {
  return languages.flatMap((language) => [
    ...articles(language).map(({ kind, slug }) => ({ language, section: sectionOfKind(kind), entry: slug })),
    ...sources().map(({ id }) => ({ language, section: 'sources' as const, entry: id })),
    ...[...facts().keys()].map((id) => ({ language, section: 'facts' as const, entry: id })),
  ])
}

/** A page and its counterpart as the sitemap lists them. */
export interface PagePair {
  paths: Record<Language, string> | string
  updated?: Partial<Record<Language, string>>
}

function articlePath({ language, kind, slug }: ArticleSummary): string {
  return address(language, sectionOfKind(kind), slug)
}

function articlePairs(): PagePair[] {
  const english = new Map(articles('en').map((article) => [article.id, article]))
  const pairs = articles('de').map((de): PagePair => {
    const en = english.get(de.id)
    english.delete(de.id)
    const updated = { de: de.updated ?? de.published, ...(en && { en: en.updated ?? en.published }) }
    return { paths: en ? { de: articlePath(de), en: articlePath(en) } : articlePath(de), updated }
  })
  const alone = [...english.values()].map((en) => ({
    paths: articlePath(en),
    updated: { en: en.updated ?? en.published },
  }))
  return [...pairs, ...alone]
}

/** Every page of the site, each with its counterpart in the other language. */
export function pagePairs(): PagePair[] {
  const both = (section?: SectionName, entry?: string) => ({
    paths: { de: address('de', section, entry), en: address('en', section, entry) },
  })
  return [
    { paths: '/' },
    both(),
    ...sectionNames.map((name) => both(name)),
    ...articlePairs(),
    ...sources().map(({ id }) => both('sources', id)),
    ...[...facts().keys()].map((id) => both('facts', id)),
  ]
}
