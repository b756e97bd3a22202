import type { Kind } from '../content/definitions/kinds.ts'
import { addressesOf } from '../content/history/article-state.ts'
import type { Content, ContentFile } from '../content/input/content-file.ts'
import { isLanguage, languages } from '../languages.ts'
import { address, bilingualPart, type SectionName, textPageSections } from '../routes.ts'

/** The section in which the records of a kind have a page each, by their ids. */
const recordSections: Partial<Record<Kind, SectionName>> = {
  fact: 'facts',
  organisation: 'partners',
  source: 'sources',
}

/** Where the pages of a file are, by language. */
export function pagesOf(file: ContentFile): { language: string; address: string }[] {
  const section = recordSections[file.kind]
  if (section) return languages.map((language) => ({ language, address: address(language, section, file.id) }))
  if (file.kind !== 'page' || !file.language) return addressesOf(file)
  const name = textPageSections.find((one) => one === file.id)
  return name ? [{ language: file.language, address: address(file.language, name) }] : []
}

/** The file that a page is made of, and the page's counterpart; none for lists. */
export function fileOfPage(content: Content, path: string): { file?: ContentFile; counterpart?: string } {
  const language = path.split('/')[1]
  if (!isLanguage(language)) return {}
  const own = path.replace(new RegExp(`(?:${Object.values(bilingualPart).join('|')})/$`), '')
  const file = content.files.find((one) => pagesOf(one).some((page) => page.address === own))
  if (!file) return {}
  const versions = content.files.filter(({ kind, id }) => kind === file.kind && id === file.id)
  const counterpart = versions.flatMap(pagesOf).find((page) => page.language !== language)?.address
  return { file, ...(counterpart ? { counterpart } : {}) }
}
