import { type Bilingual, type Language, languages } from '../languages.ts'
import { address, type SectionName, sectionNames, sectionOfKind, sections, unlistedSections } from '../routes.ts'
import { articles } from './articles.ts'
import { eventsInOrder } from './events-in-order.ts'
import { facts } from './facts.ts'
import { periodPaths } from './growing-lists.ts'
import { eventsHavePages, voicesHavePages } from './long-lists.ts'
import { once } from './once.ts'
import { organisationRecords, topicRecords } from './records.ts'
import { sources } from './sources.ts'
import { termSummaries } from './term-documents.ts'
import { voices } from './voices.ts'

/** A page below a section, such as an article. */
export interface SiteEntry {
  language: Language
  section: SectionName
  /** The last part of the address. */
  entry: string
}

/** A page below a section in the languages in which it exists. */
interface EntryPair {
  pages: SiteEntry[]
  /** The day or moment of its last change in substance in each language, where it is known. */
  updated?: Partial<Bilingual>
}

/** Puts the versions of a text together that have one id. */
function paired<Text extends { id: string; language: Language }>(
  texts: readonly Text[],
  placeOf: (text: Text) => { section: SectionName; entry: string; updated: string },
): EntryPair[] {
  const pairs = new Map<string, EntryPair & { updated: Partial<Bilingual> }>()
  for (const text of texts) {
    const { updated, ...place } = placeOf(text)
    const pair = pairs.get(text.id) ?? { pages: [], updated: {} }
    pair.pages.push({ language: text.language, ...place })
    pair.updated[text.language] = updated
    pairs.set(text.id, pair)
  }
  return [...pairs.values()]
}

/** A record that is one page in each language. */
function recordPair(section: SectionName, entries: Bilingual): EntryPair {
  return { pages: languages.map((language) => ({ language, section, entry: entries[language] })) }
}

const byId = (section: SectionName, ids: Iterable<string>) =>
  [...ids].map((id) => recordPair(section, { de: id, en: id }))

const entryPairs = once('entry-pairs', (): readonly EntryPair[] => [
  ...paired(
    languages.flatMap((language) => articles(language)),
    ({ kind, slug, updated, published }) => ({
      section: sectionOfKind(kind),
      entry: slug,
      updated: updated ?? published,
    }),
  ),
  ...[...topicRecords().values()].map(({ slug }) => recordPair('topics', slug)),
  ...byId('facts', facts().keys()),
  ...byId('partners', organisationRecords().keys()),
  ...paired(
    languages.flatMap((language) => [...termSummaries(language).values()]),
    ({ slug, updated }) => ({ section: 'glossary' as const, entry: slug, updated }),
  ),
  ...byId(
    'sources',
    sources().map(({ id }) => id),
  ),
  ...byId('voices', voicesHavePages() ? voices().map(({ person }) => person.id) : []),
  ...byId('timeline', eventsHavePages() ? eventsInOrder().map(({ id }) => id) : []),
])

/** Every page below a section, in both languages. */
export function siteEntries(): SiteEntry[] {
  return entryPairs().flatMap(({ pages }) => pages)
}

/** Every published article of both languages, as a page below its section; `bothOnly` leaves out those in one language. */
export function articleEntries({ bothOnly = false } = {}): SiteEntry[] {
  return entryPairs()
    .filter(({ pages }) => !bothOnly || pages.length === languages.length)
    .flatMap(({ pages }) => pages)
    .filter(({ section }) => sections[section].entries === 'articles')
}

/** A page and its counterpart as the sitemap lists them. */
export interface PagePair {
  paths: Bilingual | string
  updated?: Partial<Bilingual>
  /** Of a page below a section: the section. */
  section?: SectionName
}

function pathsOf(pages: readonly SiteEntry[]): Bilingual | string {
  const [de, en] = languages.map((language) => {
    const page = pages.find((one) => one.language === language)
    return page && address(language, page.section, page.entry)
  })
  return de && en ? { de, en } : (de ?? en ?? '')
}

/** Every page that the sitemaps list, each with its counterpart in the other language. */
export function pagePairs(): PagePair[] {
  const both = (section?: SectionName) => ({ paths: { de: address('de', section), en: address('en', section) } })
  return [
    { paths: '/' },
    both(),
    ...sectionNames.filter((name) => !unlistedSections.includes(name)).map((name) => both(name)),
    ...periodPaths().map((paths) => ({ paths })),
    ...entryPairs().map(({ pages, updated }) => ({
      paths: pathsOf(pages),
      ...(updated && { updated }),
      ...(pages[0] && { section: pages[0].section }),
    })),
  ]
}
