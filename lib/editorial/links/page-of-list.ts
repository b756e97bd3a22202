import type { Kind } from '../../content/definitions/kinds.ts'
import type { Content } from '../../content/input/content-file.ts'
import { languages } from '../../languages.ts'
import { address, isPeriod, type SectionName } from '../../routes.ts'
import type { SitePages } from './site-pages.ts'

/** The sections whose entries have places on the page of the section, and a page only where they are many. */
const placed: readonly { section: SectionName; kind: Kind }[] = [
  { section: 'voices', kind: 'person' },
  { section: 'timeline', kind: 'event' },
]

/**
 * The address that holds instead of that of a page which is there only while a list is long: the list for one of its months or years, and for a person or
 * event the place on the page of the section.
 *
 * @param path with its closing slash
 * @returns `undefined` where the path is that of no such page
 */
export function lastingAddress(path: string, pages: SitePages, content: Content): string | undefined {
  const [, parent = '', last = ''] = /^(\/.+\/)([^/]+)\/$/.exec(path) ?? []
  if (isPeriod(last) && pages.has(parent)) return parent
  const known = placed.find(({ section }) => languages.some((language) => address(language, section) === parent))
  const isEntry = known && content.files.some(({ kind, id }) => kind === known.kind && id === last)
  return isEntry ? `${parent}#${last}` : undefined
}
