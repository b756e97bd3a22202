import { languages } from '../../languages.ts'
import type { FigureWords } from './figure-words.ts'

/** The names of the months in every language of the site, because a German source may print an English date. */
const months = new Map<string, number>(
  languages.flatMap((language) =>
    Array.from({ length: 12 }, (_, month): [string, number] => [
      new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' })
        .format(new Date(Date.UTC(2026, month, 1)))
        .toLowerCase(),
      month + 1,
    ]),
  ),
)
const month = `(${[...months.keys()].join('|')})`

const two = (value: string | number | undefined) => String(value).padStart(2, '0')

type Groups = readonly (string | undefined)[]
const named = (name: string | undefined) => months.get(name ?? '') ?? 0

/** Ways to write a date, and how to read each; the year is missing where the wording does not name it. */
const forms: [RegExp, (groups: Groups) => [year: string | undefined, rest: string]][] = [
  [/\b(\d{4})-(\d\d)-(\d\d)\b/gu, ([, y, m, d]) => [y, `${m}-${d}`]],
  [/\b(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})\b/gu, ([, d, m, y]) => [y, `${two(m)}-${two(d)}`]],
  [
    new RegExp(`\\b(\\d{1,2})(?:\\.|st|nd|rd|th)? ${month}(?: (\\d{4}))?\\b`, 'gu'),
    ([, d, m, y]) => [y, `${two(named(m))}-${two(d)}`],
  ],
  [
    new RegExp(`${month} (\\d{1,2})(?:st|nd|rd|th)?\\b(?:,? (\\d{4}))?`, 'gu'),
    ([, m, d, y]) => [y, `${two(named(m))}-${two(d)}`],
  ],
  [new RegExp(`(?<!\\d(?:\\.|st|nd|rd|th)? )${month} (\\d{4})\\b`, 'gu'), ([, m, y]) => [y, two(named(m))]],
  [/\bq([1-4])[ /]*(\d{4})\b/gu, ([, q, y]) => [y, `Q${q}`]],
]

/**
 * Every date that a wording gives, as 2026-02-04, 2026-02 or 2026-Q1.
 *
 * @param printed the day on which the source was printed, for "heute" and for dates without a year
 */
export function datesIn(wording: string, words: FigureWords, printed?: string): string[] {
  const text = wording.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ')
  const dates = forms.flatMap(([form, read]) =>
    [...text.matchAll(form)].flatMap((match) => {
      const [year = printed?.slice(0, 4), rest] = read(match)
      return year ? [`${year}-${rest}`] : []
    }),
  )
  words.ordinals.forEach((names, index) => {
    const form = new RegExp(`(?<!\\p{L})(?:${names.join('|')})\\.? ${words.quarter}s?(?: of)? (\\d{4})`, 'gu')
    for (const [, year] of text.matchAll(form)) dates.push(`${year}-Q${index + 1}`)
  })
  if (printed && words.today.some((word) => new RegExp(`(?<!\\p{L})${word}`, 'u').test(text))) dates.push(printed)
  return dates
}
