import type { NewsMediaOrganization, Organization } from 'schema-dts'
import type { Language } from '../../languages.ts'
import { address } from '../../routes.ts'
import { absoluteUrl, site } from '../../site.ts'

/** The licence of the site's own texts and records; quotations are excepted. */
export const licence = 'https://creativecommons.org/licenses/by/4.0/'

/** Who publishes the site, for pages that only name it; the front pages say more of it under the same `@id`. */
export function publisher() {
  return {
    '@type': 'NewsMediaOrganization',
    '@id': absoluteUrl('/#publisher'),
    name: site.publisher.name ?? site.name,
  } as const satisfies NewsMediaOrganization
}

/** All that is known of the publisher. The page of corrections stands for the policy: it shows every change that was made. */
export function publisherInFull(language: Language): NewsMediaOrganization {
  return {
    ...publisher(),
    url: absoluteUrl(address(language)),
    description: site.description[language],
    logo: { '@type': 'ImageObject', url: absoluteUrl('/icon-512.png'), width: '512', height: '512' },
    publishingPrinciples: absoluteUrl(address(language, 'principles')),
    correctionsPolicy: absoluteUrl(address(language, 'corrections')),
  }
}

/** Who writes the texts. */
export function desk(language: Language) {
  return {
    '@type': 'Organization',
    name: site.desk[language],
    url: absoluteUrl(address(language)),
  } as const satisfies Organization
}
