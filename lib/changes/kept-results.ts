import { digestOf } from './digest.ts'
import { keep, readKept } from './kept-by-code.ts'

/** The results of one kind, as the last build has left them and as this one has asked for them. */
interface Results {
  of: string
  before: ReadonlyMap<string, unknown>
  asked: Map<string, unknown>
  hasNew: boolean
}

/** Gives the result for one of many, by its key; what is not known is made. */
export type ResultFor = <Result>(key: string, make: () => Result) => Result

/** By their names. */
const opened = new Map<string, Results>()

function readResults(name: string, of: string): Results {
  const kept = readKept('results', name)
  const last: { of: string; results: Record<string, unknown> } | undefined = kept && JSON.parse(kept)
  const before = new Map(last?.of === of ? Object.entries(last.results) : [])
  return { of, before, asked: new Map(), hasNew: false }
}

/**
 * What is reckoned for each of many, such as all texts, and stays the same from build to build as long as the one and what all are reckoned with do. The
 * last build with the same code has left its results where it has called `keepResults`.
 *
 * @param name of the results, as no other's
 * @param of what all are reckoned with
 * @returns gives the result for one: what it had in the last build, or what `make` makes of it, which JSON can hold
 */
export function keptResults(name: string, of: unknown): ResultFor {
  // Elsewhere, such as in the preview, the same is asked for too seldom.
  if (!process.env.BUILD_CODE) return (_, make) => make()
  const results = readResults(name, digestOf(of))
  opened.set(name, results)
  return (key, make) => {
    const before = results.asked.get(key) ?? results.before.get(key)
    const result = before === undefined ? make() : (before as ReturnType<typeof make>)
    if (before === undefined) results.hasNew = true
    results.asked.set(key, result)
    return result
  }
}

/** Keeps the results that this process has asked for, and forgets all others. Not to be called by one that has asked for a few only. */
export function keepResults(): void {
  for (const [name, { of, before, asked, hasNew }] of opened)
    if (hasNew || asked.size !== before.size)
      keep('results', [name], JSON.stringify({ of, results: Object.fromEntries(asked) }))
}
