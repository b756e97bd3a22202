import { z } from 'zod'

/** The kinds of records and documents that others may refer to by id. */
export type ReferableKind =
  | 'article'
  | 'fact'
  | 'quote'
  | 'person'
  | 'organisation'
  | 'topic'
  | 'source'
  | 'term'
  | 'event'

/** What a string that refers to another record points to; `list` when it holds several ids separated by spaces. */
export interface ReferenceMeta {
  to: readonly ReferableKind[]
  list?: boolean
}

/** Which string schemas are references. The reference check and the completion in an editor read this. */
export const references = z.registry<ReferenceMeta>()

const idPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/
const idExpected = 'lower-case letters a–z, digits and single hyphens, such as "gpu-count"'

/** A text of one line without leading or trailing spaces. */
export const line = (max: number) =>
  z
    .string()
    .min(1, { error: 'is empty; expected text' })
    .max(max, { error: ({ input }) => `has ${String(input).length} characters; expected at most ${max}` })
    .refine((text) => text === text.trim() && !text.includes('\n'), {
      error: 'expected one line without spaces at either end',
    })

/** A lower-case ASCII address part. */
export const slug = z.string().regex(idPattern, { error: `expected ${idExpected}` })

/** A text for readers in German and English; both are required. */
export const bilingual = (max: number) => z.strictObject({ de: line(max), en: line(max) })

/** A calendar day, `2026-02-04`. */
export const day = z.iso.date({ error: 'expected a day that exists, such as 2026-02-04' })

/** Whether a text is a day that exists, a month or a quarter. */
export function isCalendarDate(value: string): boolean {
  return /^\d{4}-(0[1-9]|1[0-2]|Q[1-4])$/.test(value) || day.safeParse(value).success
}

/** A day, a month or a quarter: `2026-02-04`, `2026-02`, `2026-Q1`. */
export const calendarDate = z
  .string()
  .refine(isCalendarDate, { error: 'expected a day, month or quarter such as 2026-02-04, 2026-02 or 2026-Q1' })

/** A moment with its offset from UTC, `2026-02-04T12:00:00+01:00`. */
export const moment = z.iso.datetime({
  offset: true,
  error: 'expected a date with time and offset, such as 2026-02-04T12:00:00+01:00',
})

/** The id of another record of one of the given kinds. */
export function reference(...to: ReferableKind[]) {
  const schema = z.string().regex(idPattern, { error: `expected an id: ${idExpected}` })
  references.add(schema, { to })
  return schema
}

/** Ids of other records, separated by single spaces; used in component attributes, which are always strings. */
export function referenceList(...to: ReferableKind[]) {
  const schema = z.string().regex(/^[a-z0-9-]+( [a-z0-9-]+)*$/, {
    error: 'expected ids separated by single spaces, such as "gpu-count compute"',
  })
  references.add(schema, { to, list: true })
  return schema
}

/** A list of distinct values. */
export const distinct = <Item extends z.ZodType>(item: Item) =>
  z.array(item).refine((items) => new Set(items).size === items.length, { error: 'names the same entry twice' })
