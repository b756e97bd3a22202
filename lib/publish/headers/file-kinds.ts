import { languages } from '../../languages.ts'
import { address } from '../../routes.ts'
import { policies } from './content-security-policy.ts'

/** Headers by their names. */
export type Headers = Readonly<Record<string, string>>

/** Files that get the same headers. */
export interface FileKind {
  name: string
  /** Matches the address or the file's path; a regular expression that nginx, Caddy and JavaScript read in the same way. */
  pattern: string
  headers: Headers
}

const day = 86_400

const forAMinute = { 'Cache-Control': 'public, max-age=60' }
const forFiveMinutes = { 'Cache-Control': 'public, max-age=300' }
const forADay = { 'Cache-Control': `public, max-age=${day}` }
const forEver = { 'Cache-Control': `public, max-age=${365 * day}, immutable` }

const ours = { 'Cross-Origin-Resource-Policy': 'same-origin' }
const everybodys = { 'Cross-Origin-Resource-Policy': 'cross-origin' }
/** Programs on other sites may read it, too. */
const readable = { ...everybodys, 'Access-Control-Allow-Origin': '*' }

const policy = (name: keyof typeof policies) => ({ 'Content-Security-Policy': policies[name] })

const searchPages = languages.map((language) => address(language, 'search').slice(1)).join('|')

/** What is sent with every response. Why each stands here is said in docs/deploying.md. */
export const headersOfAll: Headers = {
  'Strict-Transport-Security': 'max-age=31536000',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy':
    'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
}

/**
 * The one list of what is sent with which file. The first kind whose pattern matches is it; the last matches everything. All
 * servers' configurations are made from it.
 */
export const fileKinds: readonly FileKind[] = [
  {
    name: 'choice',
    pattern: '^/(index\\.html)?$',
    // The answer depends on the reader's languages; caches on the way that do not heed Vary must not keep it.
    headers: { ...policy('reading'), ...ours, 'Cache-Control': 'private, no-cache', Vary: 'Accept-Language' },
  },
  {
    name: 'search',
    pattern: `^/(${searchPages})(index\\.html)?$`,
    headers: { ...policy('searching'), ...ours, ...forAMinute },
  },
  { name: 'page', pattern: '(/|\\.html)$', headers: { ...policy('reading'), ...ours, ...forAMinute } },
  {
    name: 'hashed',
    // The names have a hash of the content in them, or the folder has.
    pattern: '^/(scripts/v[0-9A-Za-z]+/|styles/|_next/static/media/|pagefind/.+\\.pf_(fragment|index|filter|meta)$)',
    headers: { ...policy('file'), ...ours, ...forEver },
  },
  {
    name: 'hashed-pictures',
    pattern: '^/pictures/.+-[0-9]+\\.[0-9a-f]+\\.(avif|webp)$',
    headers: { ...policy('file'), ...everybodys, ...forEver },
  },
  {
    name: 'worker',
    pattern: '^/pagefind/pagefind-worker\\.js$',
    headers: { ...policy('worker'), ...ours, ...forAMinute },
  },
  { name: 'search-files', pattern: '^/(pagefind|scripts)/', headers: { ...policy('file'), ...ours, ...forAMinute } },
  {
    name: 'texts',
    pattern: '\\.(xml|json|csv|md|bib|txt|webmanifest)$',
    headers: { ...policy('file'), ...readable, ...forFiveMinutes },
  },
  {
    name: 'pictures',
    pattern: '\\.(png|jpe?g|webp|avif|svg|ico|woff2)$',
    headers: { ...policy('file'), ...everybodys, ...forADay },
  },
  { name: 'rest', pattern: '', headers: { ...policy('file'), ...ours, ...forFiveMinutes } },
]
