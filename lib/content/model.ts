import type { Root } from 'hast'
import type { Bilingual, Language } from '../languages.ts'
import type { ArticleFrontMatter } from './definitions/article.ts'
import type { FactValue } from './definitions/fact.ts'
import type { OrganisationRecord, PersonRecord, SourceRecord, TopicRecord } from './definitions/records.ts'
import type { TermFrontMatter } from './definitions/term.ts'
import type { Qualifier, Unit } from './definitions/units.ts'
import type { Picture } from './pictures.ts'

/** A record together with the id that its file name gives it. */
export type WithId<Fields> = Fields & { id: string }

export type Source = WithId<SourceRecord>
export type Topic = WithId<TopicRecord>
export type Person = WithId<PersonRecord>
export type Organisation = WithId<OrganisationRecord>

/** What one source says of a figure; `value` is missing where it names no number. */
export interface FactStatement {
  source: Source
  value?: FactValue
  as: Qualifier
  wording: string
  plan: boolean
}

/** A figure with its statements; `preferred` is the one that the site follows. */
export interface Fact {
  id: string
  label: Bilingual
  /** The id of the topic or organisation that it is a figure of. */
  about: string
  /** The topics that it belongs to; the first is its subject in lists. */
  topics: Topic[]
  unit: Unit
  statements: FactStatement[]
  preferred: FactStatement
  /** Whether the sources give different values or qualifiers. */
  differs: boolean
  note?: Bilingual
}

/** A quotation with everything that its attribution needs. */
export interface Quote {
  id: string
  text: string
  language: Language
  /** Our translation into the other language. */
  translation: string
  speaker: Person
  office: Bilingual
  occasion: Bilingual
  date: string
  source: Source
  /** Whether the source may itself print a translation. */
  rendering: boolean
  /** The id of another version of the same sentence. */
  otherVersion?: string
  note?: Bilingual
}

/** What one source says of an organisation’s part. */
export interface Mention {
  source: Source
  says: Bilingual
  wording: string
  plan: boolean
}

/** Something that happened or was planned, as its record has it. */
export interface RecordedEvent {
  id: string
  title: Bilingual
  text: Bilingual
  /** A day, month or quarter; missing where no source gives one. */
  date?: string
  /** What is known of the time where there is no date. */
  when?: Bilingual
  plan: boolean
  /** On a plan: what came of it. */
  outcome?: { id: string; title: Bilingual }
  /** The id of the article that tells it, published or not. */
  articleId?: string
  facts: Fact[]
  evidence: { source: Source; wording: string }[]
}

/** An event with the article that tells it, where that is published. */
export interface TimelineEvent extends Omit<RecordedEvent, 'articleId'> {
  article?: ArticleSummary
}

/** One line of a table of partners. */
export interface PartnerRow {
  component: Bilingual
  organisation: Organisation
  task: Bilingual
  source: Source
}

/** The components of an undertaking and who provides them, in the order of the records' `position`. */
export interface PartnerTableData {
  of: Topic
  rows: PartnerRow[]
}

/** A checked body: a tree in which only offered components stand, and every record that it names. */
export interface Body {
  tree: Root
  facts: ReadonlyMap<string, Fact>
  quotes: ReadonlyMap<string, Quote>
  partnerTables: ReadonlyMap<string, PartnerTableData>
  /** The entries of the glossary that its words lead to. */
  terms: ReadonlyMap<string, TermSummary>
  /** The events that its pictures show, in the order of time. */
  events: ReadonlyMap<string, RecordedEvent>
  /** The names of what the figures of its pictures are about. */
  subjects: ReadonlyMap<string, Bilingual>
  /** The sources of what the body shows, in the order of the text. */
  cited: readonly Source[]
}

/** What lists, feeds and links need of an article. */
export interface ArticleSummary
  extends Pick<ArticleFrontMatter, 'title' | 'slug' | 'kind' | 'published' | 'updated' | 'summary'> {
  id: string
  language: Language
  /** Reading time in whole minutes, at least 1. */
  minutes: number
  draft: boolean
}

/** An article in one language, whole. */
export interface Article extends ArticleSummary {
  keyPoints: string[]
  topics: Topic[]
  /** The article's sources in the order of their numbers: those of the front matter first, then those of its figures and quotes. */
  sources: Source[]
  corrections: NonNullable<ArticleFrontMatter['corrections']>
  production: ArticleFrontMatter['production']
  picture?: Picture
  /** The same article in the other language, unless it is not published there. */
  counterpart?: ArticleSummary
  /** Whether this was translated from its counterpart. */
  translated?: boolean
  /** Whether this is a translation that its original has overtaken. */
  behind: boolean
  body: Body
}

/** What lists and links need of an entry of the glossary. */
export interface TermSummary extends Pick<TermFrontMatter, 'title' | 'slug' | 'kind' | 'summary' | 'updated'> {
  id: string
  language: Language
  /** Other names of the same thing. */
  also: string[]
}

/** An entry of the glossary in one language, whole. */
export interface Term extends TermSummary {
  topics: Topic[]
  /** Its sources in the order of their numbers. */
  sources: Source[]
  facts: Fact[]
  organisations: Organisation[]
  production: TermFrontMatter['production']
  /** The same entry in the other language. */
  counterpart?: TermSummary
  /** Whether this is a translation that its original has overtaken. */
  behind: boolean
  body: Body
}
