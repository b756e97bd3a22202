import type { CollectionPage, Thing, WebPage } from 'schema-dts'
import type { Language } from '../../languages.ts'
import { absoluteUrl } from '../../site.ts'
import { publisher } from './publisher.ts'

/** A page of which no more is to be said than what it is called. */
interface PageWords {
  language: Language
  path: string
  name: string
  description: string
}

/** A page that is a text or a list of notes. */
export function webPage({ language, path, name, description }: PageWords): WebPage {
  return {
    '@type': 'WebPage',
    '@id': absoluteUrl(path),
    name,
    description,
    inLanguage: language,
    publisher: publisher(),
  }
}

/** A page that lists others in its order; `path` of an item may end in the place on a page. */
export function collectionPage(
  page: PageWords & { items: readonly { path: string; name: string }[]; about?: Thing },
): CollectionPage {
  const { items, about } = page
  return {
    ...(webPage(page) as object),
    '@type': 'CollectionPage',
    ...(about && { about }),
    mainEntity: {
      '@type': 'ItemList',
      itemListElement: items.map(({ path, name }, index) => ({
        '@type': 'ListItem',
        position: index + 1,
        name,
        url: absoluteUrl(path),
      })),
    },
  }
}
