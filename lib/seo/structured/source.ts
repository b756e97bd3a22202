import type { CreativeWork } from 'schema-dts'
import type { Source } from '../../content/model.ts'
import type { Language } from '../../languages.ts'
import { address } from '../../routes.ts'
import { absoluteUrl } from '../../site.ts'

/** What a source is called among machines: the address of the page on which the site tells what it is. */
export const sourceId = ({ id }: Pick<Source, 'id'>, language: Language) =>
  absoluteUrl(address(language, 'sources', id))

/** A source where it is cited: its headline, and its `@id`. */
export function citedSource({ id, title }: Pick<Source, 'id' | 'title'>, language: Language): CreativeWork {
  return { '@type': 'CreativeWork', '@id': sourceId({ id }, language), name: title }
}

/** All that is known of a source. Its publisher is left out: the records give it in words, often that it is not named. */
export function source(record: Source, language: Language): CreativeWork {
  const { name, title, language: inLanguage, date, url } = record
  return {
    ...(citedSource(record, language) as object),
    '@type': 'CreativeWork',
    name: title,
    alternateName: name[language],
    inLanguage,
    ...(date && { datePublished: date }),
    ...(url && { url }),
  }
}
