import { notFound } from 'next/navigation'
import { isLanguage, type Language } from '@/lib/languages.ts'
import { type SectionName, sectionAt } from '@/lib/routes.ts'

/** The language that an address begins with. */
export async function languageOf(params: Promise<{ language: string }>): Promise<Language> {
  const { language } = await params
  return isLanguage(language) ? language : notFound()
}

/** The language and the section that an address names. */
export async function sectionOf(
  params: Promise<{ language: string; section: string }>,
): Promise<[Language, SectionName]> {
  const language = await languageOf(params)
  return [language, sectionAt(language, (await params).section) ?? notFound()]
}

/** The language, the section and the entry that an address names. */
export async function entryOf(
  params: Promise<{ language: string; section: string; entry: string }>,
): Promise<[Language, SectionName, string]> {
  return [...(await sectionOf(params)), (await params).entry]
}
