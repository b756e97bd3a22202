import { digestOfText } from '../changes/digest.ts'
import { keptResults, type ResultFor } from '../changes/kept-results.ts'
import { languages } from '../languages.ts'
import { once } from './once.ts'
import { organisationRecords } from './records.ts'

/** What stands between two runs of letters and digits, where no name begins. */
const betweenWords = /[^\p{L}\p{N}]+/u

interface NamePattern {
  id: string
  /** Finds a name as whole words, with the s of a German genitive too. */
  pattern: RegExp
}

interface NameIndex {
  /** Finds words that begin as a name does; `undefined` where there is no name. */
  words: RegExp | undefined
  /** The patterns by the first word of their names: most names are not looked for in a text that has not their first word. */
  byFirstWord: ReadonlyMap<string, readonly NamePattern[]>
  /** Names without a letter or digit. */
  others: readonly NamePattern[]
  /** Gives what was found in a text in the last build, if all organisations had the same names. */
  kept: ResultFor
}

const names = once('names-of-organisations', (): NameIndex => {
  const byFirstWord = new Map<string, NamePattern[]>()
  const others: NamePattern[] = []
  for (const { id, name, also = [] } of organisationRecords().values())
    for (const text of new Set([...languages.map((language) => name[language]), ...also])) {
      const named = { id, pattern: new RegExp(`(?<![\\p{L}\\p{N}])${escaped(text)}s?(?![\\p{L}\\p{N}])`, 'u') }
      const first = text.split(betweenWords).find((part) => part !== '')
      if (first === undefined) others.push(named)
      else byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), named])
    }
  const letters = new Set([...byFirstWord.keys()].map((first) => String.fromCodePoint(first.codePointAt(0) ?? 0)))
  const words =
    letters.size > 0 ? new RegExp(`(?<![\\p{L}\\p{N}])[${[...letters].join('')}][\\p{L}\\p{N}]*`, 'gu') : undefined
  const patterns = [...[...byFirstWord.values()].flat(), ...others]
  const kept = keptResults('named-organisations', [
    [...organisationRecords().keys()],
    patterns.map(({ id, pattern }) => [id, pattern.source]),
  ])
  return { words, byFirstWord, others, kept }
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
export function namedOrganisations(text: string): readonly string[] {
  return names().kept(digestOfText(text), () => organisationsIn(text))
}

function organisationsIn(text: string): string[] {
  const { words, byFirstWord, others } = names()
  // What stands in a component’s attributes is no word that readers see.
  const read = text.replace(/<[^>]*>/g, ' ')
  const possible = new Set(others)
  for (const first of (words && read.match(words)) ?? [])
    for (const begin of first.endsWith('s') ? [first, first.slice(0, -1)] : [first])
      for (const named of byFirstWord.get(begin) ?? []) possible.add(named)
  const found = new Set([...possible].filter(({ pattern }) => pattern.test(read)).map(({ id }) => id))
  return [...organisationRecords().keys()].filter((id) => found.has(id))
}
