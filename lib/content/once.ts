let generation = 0

/** Lets everything be read anew that `once` remembers: the preview calls it when the documents have changed. */
export function forgetDocuments() {
  generation += 1
}

/**
 * Remembers the result of the first call, because the documents do not change during a build. In the preview they do, which
 * says so with `forgetDocuments`; in `next dev` every call reads anew.
 */
export function once<Result>(read: () => Result): () => Result {
  let result: Result | undefined
  let readAt = -1
  return () => {
    if (process.env.NODE_ENV === 'development') return read()
    if (result === undefined || readAt !== generation) {
      readAt = generation
      result = read()
    }
    return result
  }
}
