import { notFound } from 'next/navigation'
import { articleEntries, type SiteEntry, siteEntries } from '@/lib/content/site-entries.ts'
import { isLanguage, type Language, languages } from '@/lib/languages.ts'
import { type SectionName, sectionAt, sectionNames, sections } from '@/lib/routes.ts'

/** Parameters as a page is given them, or as a list of pages has them. */
type Params<Names> = Promise<Names> | Names

/** The language that an address begins with. */
export async function languageOf(params: Params<{ language: string }>): Promise<Language> {
  const { language } = await params
  return isLanguage(language) ? language : notFound()
}

/** The language and the section that an address names. */
export async function sectionOf(
  params: Params<{ language: string; section: string }>,
): Promise<[Language, SectionName]> {
  const language = await languageOf(params)
  return [language, sectionAt(language, (await params).section) ?? notFound()]
}

/** The language, the section and the entry that an address names. */
export async function entryOf(
  params: Params<{ language: string; section: string; entry: string }>,
): Promise<[Language, SectionName, string]> {
  return [...(await sectionOf(params)), (await params).entry]
}

/** The languages, as parameters of a route. */
export function languageParams() {
  return languages.map((language) => ({ language }))
}

/** The sections, as parameters of a route. */
export function sectionParams() {
  return languages.flatMap((language) =>
    sectionNames.map((name) => ({ language, section: sections[name].path[language] })),
  )
}

/** A page below a section, as parameters of a route. */
export function entryParams({ language, section, entry }: SiteEntry) {
  return { language, section: sections[section].path[language], entry }
}

/** The published articles, as parameters of a route. */
export function articleParams() {
  return articleEntries().map(entryParams)
}

/** The published articles and the figures, which have citations and pictures of their own, as parameters of a route. */
export function articleAndFactParams() {
  const facts = siteEntries().filter(({ section }) => section === 'facts')
  return [...articleParams(), ...facts.map(entryParams)]
}
