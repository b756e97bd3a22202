import type { Organization } from 'schema-dts'
import type { Organisation } from '../../content/model.ts'
import type { Language } from '../../languages.ts'
import { address } from '../../routes.ts'
import { absoluteUrl } from '../../site.ts'

/** An organisation that the site writes about. Its `@id` is not the page's address: the page is about it. */
export function organisation(record: Organisation, language: Language): Organization {
  const { id, name, also, description, country } = record
  const page = absoluteUrl(address(language, 'partners', id))
  return {
    '@type': 'Organization',
    '@id': `${page}#it`,
    name: name[language],
    ...(also && { alternateName: also }),
    description: description[language],
    ...(country && { address: { '@type': 'PostalAddress', addressCountry: country } }),
    mainEntityOfPage: page,
  }
}
