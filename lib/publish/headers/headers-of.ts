import { type FileKind, fileKinds, type Headers, headersOfAll } from './file-kinds.ts'

const patterns = fileKinds.map((kind) => ({ kind, pattern: new RegExp(kind.pattern) }))

/** The kind of file that an address or path is; it begins with a slash. */
export function kindOf(path: string): FileKind {
  const found = patterns.find(({ pattern }) => pattern.test(path))
  if (!found) throw new Error(`${path} is of no kind; the last of fileKinds must match everything.`)
  return found.kind
}

/** Every header, but the content type, that goes with an address or path of the site, which begins with a slash. */
export function headersOf(path: string): Headers {
  return { ...headersOfAll, ...kindOf(path).headers }
}
