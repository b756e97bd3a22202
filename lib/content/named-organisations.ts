import { languages } from '../languages.ts'
import { once } from './once.ts'
import { organisationRecords } from './records.ts'

/** Each organisation with a pattern that finds its names as whole words, with the s of a German genitive too. */
const patterns = once(() =>
  [...organisationRecords().values()].map(({ id, name, also = [] }) => {
    const names = [...languages.map((language) => name[language]), ...also]
    // The longest first, so that a short name does not hide the whole.
    const words = [...new Set(names)].sort((a, b) => b.length - a.length).map(escaped)
    return { id, pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join('|')})s?(?![\\p{L}\\p{N}])`, 'u') }
  }),
)

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

/**
 * The organisations that a text names.
 *
 * @param text running text or MDX
 * @returns their ids
 */
export function namedOrganisations(text: string): string[] {
  // What stands in a component’s attributes is no word that readers see.
  const words = text.replace(/<[^>]*>/g, ' ')
  return patterns().flatMap(({ id, pattern }) => (pattern.test(words) ? [id] : []))
}
