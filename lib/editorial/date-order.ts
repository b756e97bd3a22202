import type { z } from 'zod'
import { day, moment } from '../content/definitions/fields.ts'
import type { Finding } from '../content/finding.ts'
import { articleState } from '../content/history/article-state.ts'
import { type Content, type ContentFile, findingAt } from '../content/input/content-file.ts'
import type { ValuePath } from '../content/input/located-yaml.ts'
import { site } from '../site.ts'
import type { CheckOptions } from './check-options.ts'

const days = new Intl.DateTimeFormat('en-GB', {
  timeZone: site.timeZone,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
})

/** The day of a moment where the site reports from, `2026-02-04`. */
function dayOf(moment: Date): string {
  return days.format(moment).split('/').reverse().join('-')
}

/** A value that has the form of a date; anything else is the shape's business. */
const dated = (form: z.ZodType<string>, value: unknown) => form.safeParse(value).data

class DateCheck {
  readonly findings: Finding[] = []
  private readonly file: ContentFile
  private readonly now: Date

  constructor(file: ContentFile, now: Date) {
    this.file = file
    this.now = now
  }

  private say(path: ValuePath, message: string) {
    this.findings.push(findingAt(this.file, this.file.data.placeOf(path), 'date-order', message))
  }

  notInFuture(path: ValuePath, value: string) {
    const today = dayOf(this.now)
    if (value > today) this.say(path, `is ${value}, which is still to come; expected today (${today}) or a day before`)
  }

  article() {
    const value = this.file.data.value ?? {}
    const published = dated(moment, value.published)
    const updated = dated(moment, value.updated)
    if (published && updated && Date.parse(updated) < Date.parse(published))
      this.say(['updated'], `is ${updated}, before the article was published (${published}); expected a later moment`)
    else if (updated && Date.parse(updated) > this.now.getTime() && articleState(this.file, this.now) === 'published')
      this.say(['updated'], `is ${updated}, which is still to come; expected the moment of the change`)
    this.corrections(Array.isArray(value.corrections) ? value.corrections : [], published)
  }

  private corrections(list: unknown[], published: string | undefined) {
    const dates = list.map((entry) =>
      dated(day, typeof entry === 'object' && entry ? Reflect.get(entry, 'date') : undefined),
    )
    for (const [index, value] of dates.entries()) {
      if (!value) continue
      const path = ['corrections', index, 'date']
      const before = dates[index - 1]
      if (published && value < dayOf(new Date(published)))
        this.say(path, `is ${value}, before the article was published (${published}); expected a later day`)
      else if (before && value < before)
        this.say(path, `is ${value}, before the correction above it (${before}); expected the newest one last`)
      this.notInFuture(path, value)
    }
  }
}

/**
 * date-order: nothing was changed before it was published, and nothing that readers see is dated in the future. A draft and a
 * scheduled article may be, and a plan: their dates are still to come.
 */
export function dateOrder(content: Content, { now }: CheckOptions): Finding[] {
  return content.files.flatMap((file) => {
    const check = new DateCheck(file, now)
    const field = { page: 'updated', term: 'updated', quote: 'date', source: 'date', event: 'date' }[
      file.kind as string
    ]
    const value = field ? dated(day, file.data.value?.[field]) : undefined
    if (file.kind === 'article') check.article()
    else if (field && value && file.data.value?.plan !== true) check.notInFuture([field], value)
    return check.findings
  })
}
