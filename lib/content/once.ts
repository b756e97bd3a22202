/*
 * Next bundles pages and route handlers apart, so that each of its processes has every module twice. What is remembered of the documents stands where both find it: reading
 * and sorting an archive twice would take time and memory for nothing.
 */

/** A result with the generation of documents that it is of. */
interface Known {
  generation: number
  result: unknown
}

/** What is remembered in this process. */
interface Remembered {
  /** Grows when the documents change. */
  generation: number
  results: Map<string, Known>
  ofObjects: Map<string, WeakMap<object, { result: unknown }>>
}

const place = Symbol.for('rechenwerk.remembered')
const everywhere = globalThis as { [place]?: Remembered }
everywhere[place] ??= { generation: 0, results: new Map(), ofObjects: new Map() }
const remembered = everywhere[place]

/** Lets everything be read anew that `once` remembers: the preview calls it when the documents have changed. */
export function forgetDocuments() {
  remembered.generation += 1
}

/**
 * Remembers the result of the first call, because the documents do not change during a build. In the preview they do, which
 * says so with `forgetDocuments`; in `next dev` every call reads anew.
 *
 * @param name of the result, as no other's
 */
export function once<Result>(name: string, read: () => Result): () => Result {
  const known = remembered.results.get(name) ?? { generation: -1, result: undefined }
  remembered.results.set(name, known)
  return () => {
    if (process.env.NODE_ENV === 'development') return read()
    if (known.generation !== remembered.generation) {
      const { generation } = remembered
      known.result = read()
      known.generation = generation
    }
    return known.result as Result
  }
}

/**
 * Remembers what belongs to an object, for as long as there is that object.
 *
 * @param name of what it is, as no other's
 */
export function onceForEach<Key extends object, Result>(
  name: string,
  make: (key: Key) => Result,
): (key: Key) => Result {
  const known = remembered.ofObjects.get(name) ?? new WeakMap()
  remembered.ofObjects.set(name, known)
  return (key) => {
    const before = known.get(key)
    if (before) return before.result as Result
    const result = make(key)
    known.set(key, { result })
    return result
  }
}
