import { languages } from '../../languages.ts'
import { address, feedAddress, feedFormats, sectionNames, unlistedSections } from '../../routes.ts'
import { contentType } from '../headers/content-types.ts'
import { type Headers, headersOfAll } from '../headers/file-kinds.ts'
import { headersOf } from '../headers/headers-of.ts'

/** A pattern of addresses with the headers that it adds. */
interface Rule {
  pattern: string
  headers: Headers
}

/** Some of the headers of an address. */
function some(path: string, ...names: string[]): Headers {
  const all: Headers = { ...headersOf(path), 'Content-Type': contentType(path) ?? '' }
  return Object.fromEntries(names.map((name) => [name, all[name] ?? '']))
}

const csp = 'Content-Security-Policy'
const cache = 'Cache-Control'
const corp = 'Cross-Origin-Resource-Policy'
const cors = 'Access-Control-Allow-Origin'

/** The pages that need nothing of what the search needs. */
const readingPages = ['/', ...languages.map((language) => address(language))].concat(
  languages.flatMap((language) =>
    sectionNames.filter((name) => !unlistedSections.includes(name)).map((name) => `${address(language, name)}*`),
  ),
)

/*
 * All rules whose pattern matches count. Where two name the same header, some hosts join the values with a comma, others take
 * that of the closer pattern. Content security policies are written for both: joined, the browser holds both, and the closer
 * one is the stricter. No other header stands in two rules for the same address. Patterns are those that every such host knows:
 * a star at the end, and names with a colon for one part.
 */
function rules(): Rule[] {
  return [
    { pattern: '/*', headers: { ...headersOfAll, ...some(address('de', 'search'), csp) } },
    ...readingPages.map((pattern) => ({ pattern, headers: some('/de/', csp) })),
    { pattern: '/scripts/*', headers: some('/scripts/v0/a.js', cache, corp) },
    ...['fragment', 'index', 'filter'].flatMap((folder) => {
      const headers = some(`/pagefind/${folder}/a.pf_${folder}`, cache)
      return ['/pagefind', '/pagefind/:part'].map((above) => ({ pattern: `${above}/${folder}/*`, headers }))
    }),
    { pattern: '/pagefind/*', headers: some('/pagefind/pagefind.js', corp) },
    { pattern: '/data/*', headers: some('/data/a.json', cors) },
    ...languages.flatMap((language) =>
      feedFormats
        .map((format) => feedAddress(language, format))
        .map((path) => ({ pattern: path, headers: ofText(path) })),
    ),
    ...languages.flatMap((language) =>
      ['cite.json', 'cite.bib', 'index.md', ...feedFormats.map((format) => feedAddress(language, format).slice(4))].map(
        (name) => ({
          pattern: `${address(language)}:section/:entry/${name}`,
          headers: ofText(`${address(language)}section/entry/${name}`),
        }),
      ),
    ),
    ...languages.map((language) => ({
      pattern: `${address(language)}manifest.webmanifest`,
      headers: some('/de/manifest.webmanifest', 'Content-Type'),
    })),
  ]
}

const ofText = (path: string) => some(path, cors, 'Content-Type')

/** `_headers`, as Netlify, Cloudflare Pages and hosts like them read it. */
export function headersFile(): string {
  return rules()
    .flatMap(({ pattern, headers }) => [
      pattern,
      ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
      '',
    ])
    .join('\n')
}
