import type { Bilingual, Language } from './languages.ts'

/** What stands below a section: one page for each entry with a slug or id, or nothing. */
type Entries = 'articles' | 'topics' | 'facts' | 'organisations' | 'terms' | 'sources' | 'none'

interface Section {
  /** The address part in each language. */
  path: Bilingual
  entries: Entries
}

/**
 * The one table of routes. Links, language switch, `hreflang`, sitemap and the link check come from it, and the app's
 * routes are generated from it. A section is one address part below the language.
 */
export const sections = {
  news: { path: { de: 'nachrichten', en: 'news' }, entries: 'articles' },
  explained: { path: { de: 'erklaert', en: 'explained' }, entries: 'articles' },
  topics: { path: { de: 'themen', en: 'topics' }, entries: 'topics' },
  facts: { path: { de: 'fakten', en: 'facts' }, entries: 'facts' },
  partners: { path: { de: 'partner', en: 'partners' }, entries: 'organisations' },
  voices: { path: { de: 'stimmen', en: 'voices' }, entries: 'none' },
  timeline: { path: { de: 'chronik', en: 'timeline' }, entries: 'none' },
  glossary: { path: { de: 'glossar', en: 'glossary' }, entries: 'terms' },
  sources: { path: { de: 'quellen', en: 'sources' }, entries: 'sources' },
  corrections: { path: { de: 'korrekturen', en: 'corrections' }, entries: 'none' },
  search: { path: { de: 'suche', en: 'search' }, entries: 'none' },
  principles: { path: { de: 'grundsaetze', en: 'principles' }, entries: 'none' },
  imprint: { path: { de: 'impressum', en: 'imprint' }, entries: 'none' },
  privacy: { path: { de: 'datenschutz', en: 'privacy' }, entries: 'none' },
  accessibility: { path: { de: 'barrierefreiheit', en: 'accessibility' }, entries: 'none' },
  reply: { path: { de: 'gegendarstellung', en: 'right-of-reply' }, entries: 'none' },
} as const satisfies Record<string, Section>

export type SectionName = keyof typeof sections

export const sectionNames = Object.keys(sections) as SectionName[]

/** The sections that are a text about the site: `content/pages/<name>/`. */
export const textPageSections = [
  'principles',
  'imprint',
  'privacy',
  'accessibility',
  'reply',
] as const satisfies readonly SectionName[]

/** What the law and good practice want on every site like this one, within two clicks from any of its pages. */
export const lawfulSections = [...textPageSections, 'corrections'] as const satisfies readonly SectionName[]

/** Whether a section is such a text. */
export function isTextPage(section: SectionName): section is (typeof textPageSections)[number] {
  return (textPageSections as readonly SectionName[]).includes(section)
}

/** Sections that are tools, not texts: search engines are not led to them. */
export const unlistedSections: readonly SectionName[] = ['search']

/** The section that an address part names in a language, or `undefined`. */
export function sectionAt(language: Language, path: string): SectionName | undefined {
  return sectionNames.find((name) => sections[name].path[language] === path)
}

/** The address of a front page, a section or an entry of it: absolute path, closing slash. */
export function address(language: Language, section?: SectionName, entry?: string): string {
  const parts = [language, section && sections[section].path[language], entry].filter(Boolean)
  return `/${parts.join('/')}/`
}

/** The file in which a feed stands, by its format. */
export const feedFiles = { rss: 'feed.xml', atom: 'atom.xml', json: 'feed.json' } as const

export type FeedFormat = keyof typeof feedFiles

export const feedFormats = Object.keys(feedFiles) as FeedFormat[]

/** The address of a language's feed, or of that of a topic by its slug. A file, so without a closing slash. */
export function feedAddress(language: Language, format: FeedFormat = 'rss', topic?: string): string {
  return `${topic === undefined ? address(language) : address(language, 'topics', topic)}${feedFiles[format]}`
}

/** The section in which an article of a kind stands. */
export function sectionOfKind(kind: 'news' | 'explainer'): 'news' | 'explained' {
  return kind === 'news' ? 'news' : 'explained'
}

/** The address part below an article at which it stands in both languages. */
export const bilingualPart: Bilingual = { de: 'zweisprachig', en: 'bilingual' }

/** The address at which an article stands in both languages, section by section. */
export function bilingualAddress(language: Language, section: SectionName, entry: string): string {
  return `${address(language, section, entry)}${bilingualPart[language]}/`
}

/** The address of a month, `2026-02`, or year, `2026`, of the articles that are listed at an address. */
export function periodAddress(list: string, period: string): string {
  return `${list}${period}/`
}

/** Whether an address part is that of a month or year. */
export function isPeriod(part: string): boolean {
  return /^\d{4}(-(0[1-9]|1[0-2]))?$/.test(part)
}

/** The address of the citation of an article or figure in a format: BibTeX or CSL-JSON. A file, so without a closing slash. */
export function citationAddress(page: string, format: 'bib' | 'json'): string {
  return `${page}cite.${format}`
}

/** The address of an article as Markdown. A file, so without a closing slash. */
export function twinAddress(article: string): string {
  return `${article}index.md`
}

/** The address of the picture that social networks show of a page, 1200 × 630. A file, so without a closing slash. */
export function socialPictureAddress(page: string): string {
  return `${page}og.png`
}

/** The shapes in which search engines ask for an article's picture. */
export const pictureShapes = ['16x9', '4x3', '1x1'] as const

export type PictureShape = (typeof pictureShapes)[number]

/** The address of an article's picture in a shape. A file, so without a closing slash. */
export function shapedPictureAddress(article: string, shape: PictureShape): string {
  return `${article}picture-${shape}.png`
}

/** The address of the web app manifest of a language. */
export function manifestAddress(language: Language): string {
  return `${address(language)}manifest.webmanifest`
}

/** What is open data: one file a kind of record in each format, in both languages. */
export const dataSets = ['facts', 'quotes', 'organisations', 'events'] as const

export type DataSet = (typeof dataSets)[number]

/** The address of a set of records as JSON or CSV, or of the JSON Schema that describes it. */
export function dataAddress(set: DataSet, format: 'json' | 'csv' | 'schema.json'): string {
  return `/data/${set}.${format}`
}

/** The address of what programs that read text are told: the list of a language, all its articles, or both languages. */
export function llmsAddress(which: 'list' | 'full', language?: Language): string {
  return `${language ? address(language) : '/'}${which === 'list' ? 'llms.txt' : 'llms-full.txt'}`
}

/** The style sheet of feeds, for people who open one. A file, so without a closing slash. */
export const feedStyles = '/feed.css'
