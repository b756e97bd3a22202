import { z } from 'zod'
import type { ArticleSummary, Source } from '../content/model.ts'
import { sourceRecords } from '../content/records.ts'
import { type UsedKind, usesOf } from '../content/uses.ts'
import { type Bilingual, languages } from '../languages.ts'
import { address, type SectionName, sectionOfKind } from '../routes.ts'
import { absoluteUrl } from '../site.ts'

/** The licence of our own texts and of the choice and order of the data. */
export const licence = {
  id: 'CC-BY-4.0',
  title: 'Creative Commons Attribution 4.0 International',
  url: 'https://creativecommons.org/licenses/by/4.0/',
} as const

/** What is said of a field that holds the words of others. */
export const theirs = 'Words of others: not under our licence, they remain their authors’.'

export const languageCode = z.enum(languages)

/** A text of ours in both languages. */
export const inBoth = (description: string) =>
  z
    .strictObject({ de: z.string().describe('In German.'), en: z.string().describe('In English.') })
    .describe(description)

export const recordId = (of: string) =>
  z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    .describe(`The stable id of ${of}.`)

export const sourceId = recordId('the source, which stands in "sources"')

export const pages = z
  .strictObject({
    de: z.url().describe('The address of the page in German.'),
    en: z.url().describe('The address of the page in English.'),
  })
  .describe('Where the record stands on the site, in both languages.')

/** The addresses of an entry of a section in both languages, or of the place on a section's page that an anchor names. */
export function pagesOf(section: SectionName, entry: string | undefined, anchor?: string): Bilingual {
  const page = (language: 'de' | 'en') =>
    absoluteUrl(address(language, section, entry) + (anchor === undefined ? '' : `#${anchor}`))
  return { de: page('de'), en: page('en') }
}

export const article = z
  .strictObject({
    id: recordId('the article'),
    de: z.url().optional().describe('Its address in German, if it is published there.'),
    en: z.url().optional().describe('Its address in English, if it is published there.'),
  })
  .describe('A published article.')

export type ArticleData = z.infer<typeof article>

/** A published article by the languages in which it is published. */
export function articleData(versions: readonly ArticleSummary[]): ArticleData[] {
  const all = new Map<string, ArticleData>()
  for (const { id, language, kind, slug } of versions)
    all.set(id, {
      ...(all.get(id) ?? { id }),
      [language]: absoluteUrl(address(language, sectionOfKind(kind), slug)),
    })
  return [...all.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
}

export const articles = z.array(article).describe('The published articles that use the record.')

/** The published articles that use a record. */
export function articlesUsing(kind: UsedKind, id: string): ArticleData[] {
  return articleData(languages.flatMap((language) => usesOf(language, kind, id).articles))
}

export const source = z
  .strictObject({
    id: recordId('the source'),
    pages,
    name: inBoth('The short name by which the site cites it.'),
    title: z.string().describe(`Its headline, in its own language. ${theirs}`),
    publisher: inBoth('Who published it, or that this is not known.'),
    language: languageCode.describe('The language of the source.'),
    date: z.iso.date().optional().describe('The day of publication, if the source gives one.'),
    url: z.url().optional().describe('Its address, if it has one.'),
  })
  .describe('A source that records of this file name.')

export type SourceData = z.infer<typeof source>

/** What the files say of the sources with these ids, by id. */
export function sourcesWith(ids: ReadonlySet<string>): SourceData[] {
  return [...sourceRecords().values()]
    .filter(({ id }) => ids.has(id))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ id, name, title, publisher, language, date, url }: Source) => ({
      id,
      pages: pagesOf('sources', id),
      name,
      title,
      publisher,
      language,
      ...(date && { date }),
      ...(url && { url }),
    }))
}
