/**
 * Remembers the result of the first call, because the documents do not change during a build. In `next dev` they do:
 * there every call reads anew.
 */
export function once<Result>(read: () => Result): () => Result {
  let result: Result | undefined
  return () => {
    if (process.env.NODE_ENV === 'development') return read()
    result ??= read()
    return result
  }
}
