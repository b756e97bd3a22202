import { site } from './site.ts'

/**
 * The moment of this build: now, or what SOURCE_DATE_EPOCH says in seconds, the convention by which a build can be repeated
 * (https://reproducible-builds.org/specs/source-date-epoch/).
 *
 * @throws when SOURCE_DATE_EPOCH is no whole number.
 */
export function buildMoment(epoch: string | undefined = process.env.SOURCE_DATE_EPOCH): Date {
  if (!epoch) return new Date()
  if (!/^\d+$/.test(epoch)) throw new Error(`SOURCE_DATE_EPOCH is "${epoch}"; expected whole seconds since 1970`)
  return new Date(Number(epoch) * 1000)
}

/** The calendar day of a moment in the time of the place the site reports from, `2026-02-04`. */
export function dayOf(moment: Date): string {
  const parts = new Intl.DateTimeFormat('en', {
    timeZone: site.timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).formatToParts(moment)
  const part = (type: 'year' | 'month' | 'day') => parts.find((one) => one.type === type)?.value ?? ''
  return `${part('year')}-${part('month')}-${part('day')}`
}
