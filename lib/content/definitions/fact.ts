import { z } from 'zod'
import { bilingual, distinct, isCalendarDate, line, reference } from './fields.ts'
import { qualifiers, type Unit, units } from './units.ts'

const unitNames = Object.keys(units) as [Unit, ...Unit[]]

const statement = z.strictObject({
  source: reference('source').describe('Which source says it.'),
  value: z
    .union([z.number(), z.string(), bilingual(120)], {
      error: 'expected a number, a date, a fraction or words in de and en',
    })
    .optional()
    .describe('What the source says, in the unit of the figure. Left out where the source gives no number.'),
  as: z
    .enum(qualifiers)
    .describe('How sure the source is: decides between "about", "almost", "up to" and "more than".'),
  wording: line(200).describe('The source’s own words, copied exactly.'),
  preferred: z.boolean().optional().describe('true on the one statement that the site follows.'),
  plan: z.boolean().optional().describe('true where the source speaks of something that was still to come.'),
})

/** Why a value does not fit its unit, or `undefined` when it does. */
function misfit(unit: Unit, value: z.infer<typeof statement>['value']): string | undefined {
  if (value === undefined) return undefined
  switch (units[unit]) {
    case 'number':
      return typeof value === 'number' ? undefined : `expected a number, because the unit is ${unit}`
    case 'fraction':
      return typeof value === 'string' && /^[1-9]\/[1-9]\d?$/.test(value)
        ? undefined
        : 'expected a fraction such as "1/3", because the unit is fraction'
    case 'date':
      return typeof value === 'string' && isCalendarDate(value)
        ? undefined
        : 'expected a day, month or quarter such as 2026-02-04, 2026-02 or 2026-Q1, because the unit is date'
    case 'text':
      return typeof value === 'object'
        ? undefined
        : 'expected words in both languages, { de: …, en: … }, because the unit is text'
  }
}

/** A figure and what each source says of it: `content/facts/<id>.yaml`. */
export const fact = z
  .strictObject({
    label: bilingual(80).describe('What the figure counts or measures.'),
    about: reference('topic', 'organisation').describe('What it is a figure of.'),
    topics: distinct(reference('topic'))
      .optional()
      .describe('Ids of the topics that it belongs to; the first is its subject in the list of figures.'),
    unit: z.enum(unitNames).describe('What it is measured in.'),
    statements: z
      .array(statement)
      .min(1, { error: 'expected at least one statement' })
      .describe('What each source says, one entry a source.'),
    note: bilingual(600).optional().describe('Why the sources differ, and which one the site follows.'),
  })
  .superRefine((record, context) => {
    for (const [index, { value }] of record.statements.entries()) {
      const message = misfit(record.unit, value)
      if (message) context.addIssue({ code: 'custom', path: ['statements', index, 'value'], message })
    }
    const preferred = record.statements.filter((entry) => entry.preferred)
    if (record.statements.length > 1 && preferred.length !== 1)
      context.addIssue({
        code: 'custom',
        path: ['statements'],
        message: `has ${preferred.length} statements with preferred: true; expected exactly one, because there are several sources`,
      })
  })

export type FactRecord = z.infer<typeof fact>
export type Statement = z.infer<typeof statement>
export type FactValue = NonNullable<Statement['value']>
