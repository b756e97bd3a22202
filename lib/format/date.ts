import { translator } from '../i18n/translate.ts'
import type { Language } from '../languages.ts'
import { site } from '../site.ts'
import { memoised, noBreakSpace } from './locale.ts'

const formatter = memoised((locale, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, options))

const wholeDay = { day: 'numeric', month: 'long', year: 'numeric' } as const

/** Day and month ("4. Februar") or number and quarter stay on one line; the year may go to the next. */
const keepDay = (text: string) => text.replace(' ', noBreakSpace)

/**
 * A calendar day, `2026-02-04`, as "4. Februar 2026" or "4 February 2026".
 *
 * @throws when there is no such day.
 */
export function formatDay(day: string, language: Language): string {
  const date = new Date(`${day}T00:00:00Z`)
  // Date turns 31 February into 3 March; a day that does not come back as it went in does not exist.
  if (Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== day)
    throw new Error(`"${day}" is no day that exists; expected one such as 2026-02-04`)
  return keepDay(formatter(language, { ...wholeDay, timeZone: 'UTC' }).format(date))
}

/**
 * The day of a moment, `2026-02-04T12:00:00+01:00`, in the time of the place the site reports from.
 *
 * @throws when the text is no moment.
 */
export function formatMoment(moment: string, language: Language): string {
  const date = new Date(moment)
  if (Number.isNaN(date.getTime()))
    throw new Error(`"${moment}" is no moment; expected one such as 2026-02-04T12:00:00+01:00`)
  return keepDay(formatter(language, { ...wholeDay, timeZone: site.timeZone }).format(date))
}

const isoDay = new Intl.DateTimeFormat('sv-SE', { timeZone: site.timeZone })

/** The day of a moment as `2026-02-04`, in the time of the place the site reports from. Sweden writes days as ISO 8601 does. */
export function dayOfMoment(moment: string): string {
  return isoDay.format(new Date(moment))
}

/** How a date stands in its sentence; English ignores the dative. */
export interface DateForm {
  language: Language
  style: 'prose' | 'short'
  dative?: boolean
}

/**
 * A day, month or quarter (`2026-02-04`, `2026-02`, `2026-Q1`), as precise as it is given: "4. Februar 2026",
 * "Februar 2026", "erstes Quartal 2026" (short: "1. Quartal 2026").
 *
 * @throws when there is no such day or month.
 */
export function formatDate(date: string, { language, style, dative }: DateForm): string {
  const [, year, quarter] = /^(\d{4})-Q([1-4])$/.exec(date) ?? []
  if (year && isQuarter(quarter)) {
    const t = translator(language)
    if (style === 'short') return keepDay(t('quarter.short', { quarter, year }))
    return t(`quarter.${quarter}`, { year, context: dative ? 'dative' : undefined })
  }
  if (!/^\d{4}-\d{2}$/.test(date)) return formatDay(date, language)
  formatDay(`${date}-01`, language)
  return formatter(language, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${date}-01T00:00:00Z`),
  )
}

function isQuarter(text: string | undefined): text is '1' | '2' | '3' | '4' {
  return text !== undefined && /^[1-4]$/.test(text)
}

/** A month for the scale of a picture, as short as can be: "Aug. 2025". */
export function formatShortMonth(year: number, month: number, language: Language): string {
  const date = new Date(Date.UTC(year, month - 1, 1))
  return formatter(language, { month: 'short', year: 'numeric', timeZone: 'UTC' }).format(date)
}
