import type { Bilingual } from './languages.ts'

/**
 * What a publisher has to say of itself and of the server. `null` marks a detail that is not known yet: a visible
 * placeholder on the page, with which `npm run release` builds nothing.
 */
export interface Publisher {
  name: string | null
  street: string | null
  city: string | null
  email: string | null
  /** Name and address of the person who answers for the texts (§ 18 Abs. 2 MStV). */
  responsible: string | null
  /** Who delivers the pages: name and place of the host. */
  host: string | null
  /** After how many days the host deletes its log of requests; 0 where it keeps none. */
  logDays: number | null
  /** What publishers that have it add: an entry in a register with its number, a VAT number, who represents a company. */
  register?: string
}

/** The details that a publisher has not filled in. */
export function missingDetails(publisher: Publisher): (keyof Publisher)[] {
  const details = Object.keys(publisher) as (keyof Publisher)[]
  return details.filter((detail) => String(publisher[detail] ?? '').trim() === '')
}

/** Name, claim and publisher of the site. */
export const site = {
  name: 'Rechenwerk',
  claim: { de: 'Europas KI-Fabriken, erklärt', en: 'Europe’s AI factories, explained' } satisfies Bilingual,
  /** What search engines are told about the front page. */
  description: {
    de: 'Nachrichten und Erklärungen zur Industrial AI Cloud in München: jede Zahl mit ihrer Quelle, unabhängig von den Unternehmen.',
    en: 'News and explainers about the Industrial AI Cloud in Munich: every figure with its source, independent of the companies.',
  } satisfies Bilingual,
  desk: { de: 'Redaktion Rechenwerk', en: 'Rechenwerk desk' } satisfies Bilingual,
  /** All dates are shown in the time of the place the site reports from. */
  timeZone: 'Europe/Berlin',
  publisher: {
    name: null,
    street: null,
    city: null,
    email: null,
    responsible: null,
    host: null,
    logDays: null,
  } as Publisher,
}

/**
 * The public address of the site without a closing slash, from `SITE_URL`.
 *
 * @throws when `SITE_URL` is no http(s) address, has a path, because addresses on the site begin at the root, or has a
 * user name, because it would be dropped without a word.
 */
export function siteUrl(value: string | undefined = process.env.SITE_URL): string {
  if (!value) return 'https://rechenwerk.example'
  const url = URL.canParse(value) ? new URL(value) : undefined
  if (!url || !/^https?:$/.test(url.protocol) || url.pathname !== '/' || url.search || url.hash || url.username)
    throw new Error(`SITE_URL is "${value}"; expected an address without a path, such as https://www.example.org`)
  return url.origin
}

/**
 * The whole address of a path on the site, for machines that read pages away from it: canonical links, feeds, sitemap.
 *
 * @throws when the path does not begin with a slash; it would run into the host's name.
 */
export function absoluteUrl(path: string): string {
  if (!path.startsWith('/')) throw new Error(`"${path}" is no path on the site; expected one that begins with a slash`)
  return siteUrl() + path
}
