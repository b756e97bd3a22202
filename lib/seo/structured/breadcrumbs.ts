import type { BreadcrumbList } from 'schema-dts'
import { translator } from '../../i18n/translate.ts'
import type { Language } from '../../languages.ts'
import { address, type SectionName } from '../../routes.ts'
import { absoluteUrl, site } from '../../site.ts'

/**
 * The way from the front page to a page, by the table of routes. The page itself has no address in it: the last step is
 * where the reader stands (https://developers.google.com/search/docs/appearance/structured-data/breadcrumb).
 *
 * @param title the headline of an entry; left out on the page of a section
 * @param parent the page between the section and the entry, where there is one
 */
export function breadcrumbs(
  language: Language,
  section: Exclude<SectionName, 'search'>,
  title?: string,
  parent?: { name: string; path: string },
): BreadcrumbList {
  const t = translator(language)
  const steps = [
    { name: site.name, path: address(language) },
    { name: t(`section.${section}`), path: address(language, section) },
    ...(parent ? [parent] : []),
    ...(title === undefined ? [] : [{ name: title, path: '' }]),
  ]
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ name, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      ...(index < steps.length - 1 && { item: absoluteUrl(path) }),
    })),
  }
}
