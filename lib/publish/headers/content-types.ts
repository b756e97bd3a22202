/** The type of a file by its name, for the few whose ending says too little. Longest first; held against the end of the path. */
const byName = {
  'cite.json': 'application/vnd.citationstyles.csl+json; charset=utf-8',
  'feed.json': 'application/feed+json; charset=utf-8',
} as const

/**
 * The one table of content types, by the ending of the file. RSS and Atom are plain XML here: browsers show that with its style
 * sheet, and offer what says that it is a feed for saving; feed readers look into the file.
 */
const byEnding = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  webmanifest: 'application/manifest+json; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  bib: 'application/x-bibtex; charset=utf-8',
  svg: 'image/svg+xml; charset=utf-8',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  webp: 'image/webp',
  avif: 'image/avif',
  ico: 'image/x-icon',
  woff2: 'font/woff2',
  pf_meta: 'application/octet-stream',
  pf_index: 'application/octet-stream',
  pf_filter: 'application/octet-stream',
  pf_fragment: 'application/octet-stream',
  pagefind: 'application/octet-stream',
} as const

/** Files that a server must give a type of their own, by the end of their path. */
export const typesByName: ReadonlyMap<string, string> = new Map(Object.entries(byName))

/** The types of all others, by the ending. */
export const typesByEnding: ReadonlyMap<string, string> = new Map(Object.entries(byEnding))

/** Endings of files that are text, and worth compressing. */
export const textEndings: readonly string[] = Object.entries(byEnding)
  .filter(([, type]) => type.includes('charset'))
  .map(([ending]) => ending)

/** The content type of a file of the site by its path or address; that of a page for an address with a closing slash. */
export function contentType(path: string): string | undefined {
  if (path.endsWith('/')) return byEnding.html
  for (const [name, type] of typesByName) if (path.endsWith(name)) return type
  return typesByEnding.get(path.slice(path.lastIndexOf('.') + 1))
}
