import type { DefinedTerm, DefinedTermSet } from 'schema-dts'
import type { TermSummary } from '../../content/model.ts'
import { translator } from '../../i18n/translate.ts'
import type { Language } from '../../languages.ts'
import { address } from '../../routes.ts'
import { absoluteUrl, site } from '../../site.ts'
import { licence, publisher } from './publisher.ts'

const setId = (language: Language) => `${absoluteUrl(address(language, 'glossary'))}#set`

function setName(language: Language) {
  const name = `${translator(language)('section.glossary')} – ${site.name}`
  return { '@type': 'DefinedTermSet', '@id': setId(language), name } as const satisfies DefinedTermSet
}

function namedTerm({ language, slug, title }: TermSummary) {
  const url = absoluteUrl(address(language, 'glossary', slug))
  return { '@type': 'DefinedTerm', '@id': `${url}#term`, name: title, url } as const satisfies DefinedTerm
}

/** An entry of the glossary: what the word means, in a sentence, and the glossary it stands in. */
export function term(summary: TermSummary): DefinedTerm {
  const { also, summary: description, language } = summary
  return {
    ...namedTerm(summary),
    ...(also.length > 0 && { alternateName: also }),
    description,
    inDefinedTermSet: setName(language),
  }
}

/** The glossary of a language with the names of its entries. */
export function termSet(terms: readonly TermSummary[], language: Language): DefinedTermSet {
  return {
    ...setName(language),
    description: translator(language)('sectionIntro.glossary'),
    inLanguage: language,
    license: licence,
    publisher: publisher(),
    hasDefinedTerm: terms.map((one) => namedTerm(one)),
  }
}
