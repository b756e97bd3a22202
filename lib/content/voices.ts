import type { Organisation, Person, Quote } from './model.ts'
import { once } from './once.ts'
import { quotes } from './quotes.ts'
import { organisationRecords, personRecords } from './records.ts'

/** A person with all that the site quotes. */
export interface Voice {
  person: Person
  organisation?: Organisation
  /** What the person said, in the order of days; versions of one sentence stand together. */
  quotes: Quote[][]
}

const lastName = (name: string) => name.split(' ').at(-1) ?? name

/** Puts quotations that are versions of each other together. */
function versions(quotes: readonly Quote[]): Quote[][] {
  let groups: Quote[][] = []
  for (const quote of quotes) {
    const isVersion = ({ id, otherVersion }: Quote) => id === quote.otherVersion || otherVersion === quote.id
    // A quotation may link two groups that were apart until now.
    const linked = groups.filter((group) => group.some(isVersion))
    groups = [...groups.filter((group) => !linked.includes(group)), [...linked.flat(), quote]]
  }
  return groups.sort(([a], [b]) => quotes.indexOf(a as Quote) - quotes.indexOf(b as Quote))
}

/** Everybody whom the site quotes, by last name. */
export const voices: () => readonly Voice[] = once('voices', () => {
  const all = [...quotes().values()].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.id < b.id ? -1 : 1))
  return [...personRecords().values()]
    .map((person) => {
      const organisation = person.organisation ? organisationRecords().get(person.organisation) : undefined
      const own = all.filter(({ speaker }) => speaker.id === person.id)
      return { person, ...(organisation ? { organisation } : {}), quotes: versions(own) }
    })
    .filter(({ quotes }) => quotes.length > 0)
    .sort((a, b) => lastName(a.person.name).localeCompare(lastName(b.person.name), 'de'))
})
