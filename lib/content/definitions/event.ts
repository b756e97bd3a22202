import { z } from 'zod'
import { bilingual, calendarDate, line, reference } from './fields.ts'

/** Words of a source on which a record rests. */
export const evidence = z.strictObject({
  source: reference('source').describe('Which source says it.'),
  wording: line(300).describe('The source’s own words, copied exactly.'),
})

/** Something that happened or was planned: `content/events/<id>.yaml`. */
export const event = z
  .strictObject({
    title: bilingual(100).describe('What happened, or was to happen.'),
    text: bilingual(400).describe('What a reader should know of it, in a sentence or two.'),
    date: calendarDate.optional().describe('The day, month or quarter, as precise as the sources are.'),
    when: bilingual(60).optional().describe('What is known of the time where no source gives a date.'),
    plan: z.boolean().optional().describe('true where the sources speak of something that was or is still to come.'),
    outcome: reference('event').optional().describe('On a plan: the event that came of it.'),
    article: reference('article').optional().describe('The article that tells it.'),
    facts: z.array(reference('fact')).optional().describe('Ids of the figures that belong to it.'),
    evidence: z
      .array(evidence)
      .min(1, { error: 'expected at least one source with its words' })
      .describe('What the sources say of it, in their own words.'),
  })
  .superRefine((record, context) => {
    const expected = 'expected one of them, "when" where no source gives a date'
    if (record.date === undefined && record.when === undefined)
      context.addIssue({ code: 'custom', path: [], message: `has neither "date" nor "when"; ${expected}` })
    if (record.date !== undefined && record.when !== undefined)
      context.addIssue({ code: 'custom', path: ['when'], message: `stands beside "date"; ${expected}` })
    if (record.outcome && !record.plan)
      context.addIssue({
        code: 'custom',
        path: ['outcome'],
        message: 'stands on an event that is no plan; expected plan: true, because only a plan has an outcome',
      })
  })

export type EventRecord = z.infer<typeof event>
export type Evidence = z.infer<typeof evidence>
