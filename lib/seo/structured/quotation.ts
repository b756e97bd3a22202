import type { Organization, Person, Quotation } from 'schema-dts'
import type { Organisation, Person as PersonRecord, Quote } from '../../content/model.ts'
import type { Voice } from '../../content/voices.ts'
import type { Language } from '../../languages.ts'
import { address } from '../../routes.ts'
import { absoluteUrl } from '../../site.ts'
import { citedSource } from './source.ts'

/** What stands on the page of voices has an address there. */
const voiceId = (id: string, language: Language) => `${absoluteUrl(address(language, 'voices'))}#${id}`

/** A quotation where a text prints it; the page of voices has its words and who said them. */
export function quotationInText({ id }: Quote, language: Language) {
  return { '@id': voiceId(id, language) }
}

function speakerName({ id, name }: PersonRecord, language: Language) {
  return { '@type': 'Person', '@id': voiceId(id, language), name } as const satisfies Person
}

/** A quotation with speaker, day and source. The words are those of the source, in its language. */
export function quotation(quote: Quote, language: Language): Quotation {
  const { id, text, language: inLanguage, date, speaker, source } = quote
  return {
    '@type': 'Quotation',
    '@id': voiceId(id, language),
    text,
    inLanguage,
    dateCreated: date,
    creator: { '@id': voiceId(speaker.id, language) },
    isPartOf: citedSource(source, language),
  }
}

/** A person whom the site quotes, with office and organisation. */
export function speaker({ person, organisation }: Pick<Voice, 'person' | 'organisation'>, language: Language): Person {
  return {
    ...speakerName(person, language),
    jobTitle: person.office[language],
    ...(organisation && { worksFor: organisationName(organisation, language) }),
  }
}

function organisationName({ id, name }: Organisation, language: Language): Organization {
  return {
    '@type': 'Organization',
    '@id': `${absoluteUrl(address(language, 'partners', id))}#it`,
    name: name[language],
  }
}
