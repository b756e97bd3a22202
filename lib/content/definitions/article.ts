import { z } from 'zod'
import { languages } from '../../languages.ts'
import { isPeriod } from '../../routes.ts'
import { day, distinct, line, moment, reference, slug } from './fields.ts'
import { textHashField } from './history.ts'

const image = z.strictObject({
  file: z
    .string()
    .regex(/^[a-z0-9-]+\.(jpg|png|webp|avif)$/, {
      error: 'expected a JPEG, PNG, WebP or AVIF file beside the article, such as eisbach.jpg',
    })
    .describe('The picture’s file name, in the same folder as the article.'),
  alt: line(300).describe('What the picture shows, for readers who do not see it.'),
  credit: line(120).describe('Who made the picture.'),
  licence: line(120).describe('Under which licence we may use it.'),
})

const correction = z.strictObject({
  date: day.describe('The day on which the text was changed.'),
  kind: z.enum(['correction', 'addition', 'update']).describe('What sort of change it was.'),
  text: line(500).describe('What was wrong or missing, and what stands there now.'),
})

/** Which version a translation was made from. */
export const original = z.strictObject({
  language: z.enum(languages).describe('The language that the text was written in first.'),
  hash: textHashField.describe('A hash of the original as it was when the translation was last brought up to date.'),
})

/** How a text came about. */
export const production = z
  .enum(['machine-drafted', 'machine-drafted-reviewed', 'human'])
  .describe('How the text came about; readers are told.')

/** News and explainers: `content/articles/<id>/de.mdx` and `en.mdx`. */
export const article = z.strictObject({
  title: line(110).describe('The headline. It says what happened or what the text explains.'),
  slug: slug
    .refine((part) => !isPeriod(part), {
      error: 'is the address of a month or year; expected one that says what the article is about',
    })
    .describe('The last part of the address, one for each language. It does not change after publication.'),
  kind: z.enum(['news', 'explainer']).describe('news reports what happened; explainer says how something works.'),
  published: moment.describe('When the article appears. A later moment keeps it back until a build after that moment.'),
  updated: moment.optional().describe('When the text was last changed in substance.'),
  summary: line(200).describe('One or two sentences for lists, feeds and search engines.'),
  keyPoints: z
    .array(line(200))
    .min(2, { error: 'expected two to five key points' })
    .max(5, { error: 'expected two to five key points' })
    .optional()
    .describe('Two to five sentences for readers in a hurry.'),
  topics: distinct(reference('topic')).describe('Ids of the topics that the article belongs to.'),
  sources: distinct(reference('source'))
    .min(1, { error: 'expected at least one source' })
    .describe('Ids of the sources that the article rests on.'),
  image: image.optional().describe('The lead picture.'),
  corrections: z.array(correction).optional().describe('What was changed after publication, newest last.'),
  production,
  draft: z.boolean().optional().describe('true keeps the article out of the published site.'),
  original: original.optional().describe('On a translation: which version it was made from.'),
})

/** About the site: `content/pages/<id>/de.mdx` and `en.mdx`. */
export const page = z.strictObject({
  title: line(110).describe('The headline of the page.'),
  summary: line(200).describe('One or two sentences for search engines.'),
  updated: day.describe('The day on which the page was last changed.'),
})

export type ArticleFrontMatter = z.infer<typeof article>
export type PageFrontMatter = z.infer<typeof page>
