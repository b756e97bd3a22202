import { site } from '../site.ts'

/** A moment as front matter has it, in the site’s time zone and to the minute: `2026-02-04T12:00:00+01:00`. */
export function zonedMoment(moment: Date): string {
  const parts = new Intl.DateTimeFormat('en', {
    timeZone: site.timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'longOffset',
  }).formatToParts(moment)
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((one) => one.type === type)?.value ?? ''
  const offset = part('timeZoneName').replace('GMT', '') || '+00:00'
  return `${part('year')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}:00${offset}`
}
