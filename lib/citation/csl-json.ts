import { locales } from '../format/locale.ts'
import type { Citation } from './citation.ts'

/**
 * A citation as CSL-JSON, the format of Zotero, pandoc and citeproc: a list of one item. Its names are those of the schema
 * `csl-data.json` in version 1.0.2. The author is an institution, so its name is given whole, as `literal`.
 */
export function cslJson({ key, author, title, summary, site, language, day, note, url }: Citation): string {
  const item = {
    id: key,
    type: 'webpage',
    author: [{ literal: author }],
    title,
    'container-title': site,
    ...(day && { issued: { 'date-parts': [day.split('-').map(Number)] } }),
    language: locales[language],
    ...(summary && { abstract: summary }),
    ...(note && { note }),
    URL: url,
  }
  return `${JSON.stringify([item], null, 2)}\n`
}
