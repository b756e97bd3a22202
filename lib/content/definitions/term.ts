import { z } from 'zod'
import { original, production } from './article.ts'
import { day, distinct, line, reference, slug } from './fields.ts'

/** An entry of the glossary: `content/glossary/<id>/de.mdx` and `en.mdx`, 80 to 250 words. */
export const term = z.strictObject({
  title: line(60).describe('The term, as the entry and the index show it.'),
  slug: slug.describe('The last part of the address, one for each language. It does not change after publication.'),
  kind: z
    .enum(['system', 'concept', 'law', 'place'])
    .describe(
      'system is something that runs or is built; concept a word of the trade; law a rule or standard; place a site.',
    ),
  also: distinct(line(80)).optional().describe('Other names and spellings of the same thing.'),
  summary: line(200).describe('What it is, in a sentence that stands by itself.'),
  topics: distinct(reference('topic'))
    .min(1, { error: 'expected at least one topic' })
    .describe('Ids of the topics that the term belongs to.'),
  sources: distinct(reference('source'))
    .min(1, { error: 'expected at least one source' })
    .describe('Ids of the sources that speak of it.'),
  facts: distinct(reference('fact')).optional().describe('Ids of the figures that belong to it.'),
  organisations: distinct(reference('organisation')).optional().describe('Ids of the organisations behind it.'),
  updated: day.describe('The day on which the entry was last changed.'),
  production,
  original: original.optional().describe('On a translation: which version it was made from.'),
})

export type TermFrontMatter = z.infer<typeof term>
