import { languages } from '../languages.ts'
import { once } from './once.ts'
import { organisationRecords } from './records.ts'

/** A run of letters and digits: where a name may begin. */
const word = /[\p{L}\p{N}]+/gu

interface NamePattern {
  id: string
  /** Finds a name from a place on, as whole words, with the s of a German genitive too. */
  pattern: RegExp
  /** So many characters stand before the first word of the name. */
  offset: number
}

interface NameIndex {
  /** The patterns by the first word of their names: a text is gone through once, however many organisations there are. */
  byFirstWord: ReadonlyMap<string, readonly NamePattern[]>
  /** Names without a letter or digit. */
  others: readonly Pick<NamePattern, 'id' | 'pattern'>[]
}

const names = once('names-of-organisations', (): NameIndex => {
  const byFirstWord = new Map<string, NamePattern[]>()
  const others: Pick<NamePattern, 'id' | 'pattern'>[] = []
  for (const { id, name, also = [] } of organisationRecords().values())
    for (const text of new Set([...languages.map((language) => name[language]), ...also])) {
      const [first] = text.matchAll(word)
      const pattern = `(?<![\\p{L}\\p{N}])${escaped(text)}s?(?![\\p{L}\\p{N}])`
      if (!first) others.push({ id, pattern: new RegExp(pattern, 'u') })
      else {
        byFirstWord.set(first[0], [
          ...(byFirstWord.get(first[0]) ?? []),
          { id, pattern: new RegExp(pattern, 'uy'), offset: first.index },
        ])
      }
    }
  return { byFirstWord, others }
})

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
  const { byFirstWord, others } = names()
  // What stands in a component’s attributes is no word that readers see.
  const words = text.replace(/<[^>]*>/g, ' ')
  const found = new Set(others.filter(({ pattern }) => pattern.test(words)).map(({ id }) => id))
  for (const { 0: first, index } of words.matchAll(word))
    for (const begin of first.endsWith('s') ? [first, first.slice(0, -1)] : [first])
      for (const { id, pattern, offset } of byFirstWord.get(begin) ?? []) {
        pattern.lastIndex = index - offset
        if (!found.has(id) && index >= offset && pattern.test(words)) found.add(id)
      }
  return [...organisationRecords().keys()].filter((id) => found.has(id))
}
