import type { Citation } from './citation.ts'

/** The names of the languages in babel and polyglossia. */
const languageNames = { de: 'ngerman', en: 'british' }

/** BibTeX's own names of the months, which each style prints in its language. */
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

const escapes: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '\u00a0': '~',
  '\u202f': '\\,',
}

/** Text as TeX reads it: what commands are made of is escaped, spaces that do not break become TeX's own. */
function tex(text: string): string {
  return text.replace(/[\\{}$&#%_^~\u00a0\u202f]/g, (mark) => escapes[mark] ?? `\\${mark}`)
}

function dayFields(day: string): [string, string][] {
  const [year, month, date] = day.split('-').map(Number)
  return [
    ['year', `{${year}}`],
    ['month', months[(month ?? 1) - 1] ?? ''],
    ['day', `{${date}}`],
  ]
}

/**
 * A citation as an entry of BibTeX, in UTF-8: `@misc`, because the styles of 1988 know no web page, with the fields `url`
 * and `langid` of biblatex. The author stands in braces of its own, or BibTeX would take the desk for a person with a
 * surname; the title too, or styles would make its capitals small.
 */
export function bibtex({ key, author, title, site, language, day, note, url }: Citation): string {
  const fields: [string, string][] = [
    ['author', `{{${tex(author)}}}`],
    ['title', `{{${tex(title)}}}`],
    ['howpublished', `{${tex(site)}}`],
    ...(day ? dayFields(day) : []),
    ['langid', `{${languageNames[language]}}`],
    ...(note ? [['note', `{${tex(note)}}`] as [string, string]] : []),
    ['url', `{${url}}`],
  ]
  return `@misc{${key},\n${fields.map(([name, value]) => `  ${name} = ${value}`).join(',\n')}\n}\n`
}
