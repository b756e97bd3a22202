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

/** A date that a text gives, with its place. */
export interface PlacedDate {
  /** As 2026-02-04, 2026-02 or 2026-Q1. */
  date: string
  start: number
  end: number
}

/**
 * Every date that a wording gives, as 2026-02-04, 2026-02 or 2026-Q1.
 *
 * @param printed the day on which the source was printed, for "heute" and for dates without a year
 */
export function datesIn(wording: string, words: FigureWords, printed?: string): string[] {
  return placedDates(wording.normalize('NFC').replace(/\s+/gu, ' '), words, printed).map(({ date }) => date)
}

/**
 * The dates of a text, as `datesIn` reads them, with their places.
 *
 * @param text in composed characters (NFC), with a space of one kind between words
 */
export function placedDates(text: string, words: FigureWords, printed?: string): PlacedDate[] {
  const lower = text.toLowerCase()
  const place = ({ index, 0: all }: RegExpExecArray, date: string) => ({ date, start: index, end: index + all.length })
  const dates = forms.flatMap(([form, read]) =>
    [...lower.matchAll(form)].flatMap((match) => {
      const [year = printed?.slice(0, 4), rest] = read(match)
      return year ? [place(match, `${year}-${rest}`)] : []
    }),
  )
  words.ordinals.forEach((names, index) => {
    const form = new RegExp(`(?<!\\p{L})(?:${names.join('|')})\\.? ${words.quarter}s?(?: of)? (\\d{4})`, 'gu')
    for (const match of lower.matchAll(form)) dates.push(place(match, `${match[1]}-Q${index + 1}`))
  })
  for (const word of printed ? words.today : [])
    for (const match of lower.matchAll(new RegExp(`(?<!\\p{L})${word}`, 'gu'))) dates.push(place(match, printed ?? ''))
  return dates
}
