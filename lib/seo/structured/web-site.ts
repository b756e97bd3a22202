import type { SearchAction, WebSite, WithActionConstraints } from 'schema-dts'
import { type Language, languages } from '../../languages.ts'
import { address } from '../../routes.ts'
import { absoluteUrl, site } from '../../site.ts'
import { publisher } from './publisher.ts'

/** The site in a language, with its search. */
export function webSite(language: Language): WebSite {
  const search: WithActionConstraints<SearchAction> = {
    '@type': 'SearchAction',
    target: { '@type': 'EntryPoint', urlTemplate: `${absoluteUrl(address(language, 'search'))}?q={q}` },
    'query-input': 'required name=q',
  }
  return {
    '@type': 'WebSite',
    '@id': `${absoluteUrl(address(language))}#site`,
    name: site.name,
    alternateName: `${site.name}: ${site.claim[language]}`,
    url: absoluteUrl(address(language)),
    inLanguage: language,
    publisher: publisher(),
    potentialAction: search,
  }
}

/** The site in both languages, for the page on which a reader chooses one. */
export function bilingualSite(): WebSite {
  return {
    '@type': 'WebSite',
    '@id': absoluteUrl('/#site'),
    name: site.name,
    url: absoluteUrl('/'),
    inLanguage: [...languages],
    publisher: publisher(),
    hasPart: languages.map((language) => ({ '@id': `${absoluteUrl(address(language))}#site` })),
  }
}
