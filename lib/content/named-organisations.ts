import { languages } from '../languages.ts'
import { once } from './once.ts'
import { organisationRecords } from './records.ts'

/** Each organisation with a pattern that finds its names as whole words. */
const patterns = once(() =>
  [...organisationRecords().values()].map(({ id, name, also = [] }) => {
    const names = [...languages.map((language) => name[language]), ...also]
    // The longest first, so that a short name does not hide the whole.
    const words = [...new Set(names)].sort((a, b) => b.length - a.length).map(escaped)
    return { id, pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join('|')})(?![\\p{L}\\p{N}])`, 'u') }
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
  return patterns().flatMap(({ id, pattern }) => (pattern.test(text) ? [id] : []))
}
