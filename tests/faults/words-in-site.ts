import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'

/** What a file says to whoever gets it: Pagefind's files and the compressed ones are unpacked. */
function plainBytes(path: string): Buffer {
  const bytes = readFileSync(path)
  if (path.endsWith('.br')) return brotliDecompressSync(bytes)
  const unpacked = bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes
  // A file of Pagefind that is compressed once more.
  return unpacked[0] === 0x1f && unpacked[1] === 0x8b ? gunzipSync(unpacked) : unpacked
}

/** The files of a site that hold a word in their path or text, in order. */
export function filesWith(site: string, word: string): string[] {
  return readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => path.slice(site.length).includes(word) || plainBytes(path).includes(word))
    .map((path) => path.slice(site.length + 1))
    .sort()
}

/** Where an article is once its time has come: every kind of place that readers and machines look at. */
const places: readonly (string | RegExp)[] = [
  'de/index.html',
  'de/nachrichten/zukunft/index.html',
  'de/nachrichten/zukunft/index.md',
  'de/nachrichten/zukunft/cite.bib',
  'de/nachrichten/zukunft/og.png',
  'de/themen/anlage/index.html',
  'de/feed.xml',
  'de/atom.xml',
  'de/feed.json',
  'de/themen/anlage/feed.xml',
  'de/llms.txt',
  'de/llms-full.txt',
  'sitemaps/articles.xml',
  'sitemaps/news.xml',
  /^pagefind\/fragment\//,
  /\.html\.br$/,
  /\.html\.gz$/,
]

/** Where an article that is out is missing, in a sentence; `undefined` when it is everywhere. */
export function missingPlace(site: string, word: string): string | undefined {
  const files = filesWith(site, word)
  const missing = places.filter(
    (place) => !files.some((file) => (typeof place === 'string' ? file === place : place.test(file))),
  )
  return missing.length === 0 ? undefined : `the article is out and missing in ${missing.join(', ')}`
}

/** Where something stands that must not be out, in a sentence; `undefined` when it is nowhere. */
export function leak(site: string, word: string): string | undefined {
  const files = filesWith(site, word)
  return files.length === 0 ? undefined : `"${word}" is not out and stands in ${files.slice(0, 5).join(', ')}`
}
