import { type Bilingual, type Language, otherLanguage } from '@/lib/languages.ts'
import { address, type SectionName } from '@/lib/routes.ts'
import { type PageDescription, pageMetadata } from '@/lib/seo/metadata.ts'

/** What a page of a record says of itself; it is there in both languages. */
export function recordMetadata(
  language: Language,
  section: SectionName,
  entries: Bilingual,
  title: string,
  text: string,
  more: Pick<PageDescription, 'topic'> = {},
) {
  const other = otherLanguage(language)
  return pageMetadata({
    ...more,
    language,
    section,
    entry: entries[language],
    title,
    description: text,
    path: address(language, section, entries[language]),
    counterpart: { language: other, path: address(other, section, entries[other]) },
  })
}

/** The last part of an address that is the same in both languages. */
export const sameId = (id: string): Bilingual => ({ de: id, en: id })
