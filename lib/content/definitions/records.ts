import { z } from 'zod'
import { languages } from '../../languages.ts'
import { bilingual, day, distinct, line, reference, slug } from './fields.ts'

/** What sort of text a source is. */
export const sourceKinds = [
  'analysis',
  'trade-article',
  'market-news',
  'news-report',
  'press-release',
  'comment',
] as const

/** Who said what: `content/quotes/<id>.yaml`. */
export const quote = z
  .strictObject({
    text: line(600).describe(
      'The words as the source prints them, without quotation marks; […] marks what was left out.',
    ),
    language: z.enum(languages).describe('The language in which the source prints the words.'),
    translation: z
      .strictObject({ de: line(700).optional(), en: line(700).optional() })
      .describe('Our translation into the other language.'),
    speaker: reference('person').describe('Who said it.'),
    office: bilingual(160).describe('The speaker’s office on that day.'),
    occasion: bilingual(160).describe('Where or on what occasion it was said; it completes "said …".'),
    date: day.describe('The day on which it was said or printed.'),
    source: reference('source').describe('The source that prints it.'),
    rendering: z
      .boolean()
      .optional()
      .describe(
        'true where it is not known in which language the person spoke, so that the source may print a translation.',
      ),
    otherVersion: reference('quote')
      .optional()
      .describe('Another version of the same sentence that is in print; both stand side by side.'),
    note: bilingual(400).optional().describe('What a reader should know, such as a second version of the sentence.'),
  })
  .superRefine((record, context) => {
    const other = record.language === 'de' ? 'en' : 'de'
    if (!record.translation[other])
      context.addIssue({
        code: 'custom',
        path: ['translation'],
        message: `has no ${other}; expected our translation into it`,
      })
    if (record.translation[record.language])
      context.addIssue({
        code: 'custom',
        path: ['translation', record.language],
        message: `translates into ${record.language}, the language of the quote itself; expected ${other}`,
      })
  })

/** A person who is quoted: `content/people/<id>.yaml`. */
export const person = z.strictObject({
  name: line(80).describe('The name as the public knows it.'),
  office: bilingual(160).describe('The office at the time of the reports.'),
  organisation: reference('organisation')
    .optional()
    .describe('Where the person works, if the site has a record of it.'),
})

const role = z.strictObject({
  in: reference('topic').describe('The undertaking that the organisation takes part in.'),
  position: z.number().int().min(1).describe('Its place in the table, from 1.'),
  component: bilingual(60).describe('The component it provides.'),
  task: bilingual(160).describe('What it does there.'),
  source: reference('source').describe('The source that says so.'),
})

const countries = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })

/** Whether a text is the ISO 3166 code of a country that has a name. */
function isCountry(code: string): boolean {
  return /^[A-Z]{2}$/.test(code) && countries.of(code) !== undefined && code !== 'ZZ'
}

/** What an organisation is in the story, from those who run the site to those who only wrote about it. */
export const parts = [
  'operator',
  'supplier',
  'user',
  'research',
  'partner',
  'possible-customer',
  'supporter',
  'publisher',
] as const

/** The layers of the undertaking, from the ground up. */
export const layers = ['data-centre', 'hardware', 'network', 'platform', 'software', 'application'] as const

const mention = z.strictObject({
  source: reference('source').describe('Which source says it.'),
  says: bilingual(240).describe('What this source says of the organisation’s part.'),
  wording: line(300).describe('The source’s own words, copied exactly.'),
  plan: z.boolean().optional().describe('true where the source speaks of something that was still to come.'),
})

/** A company or institution: `content/organisations/<id>.yaml`. */
export const organisation = z.strictObject({
  name: bilingual(100).describe('The name.'),
  also: distinct(line(60))
    .optional()
    .describe('Other names by which texts call it; with the name they tell which articles speak of it.'),
  country: z
    .string()
    .refine(isCountry, { error: 'expected the code of a country in two capital letters, such as DE' })
    .optional()
    .describe('The country of its seat, where a source names it, as an ISO 3166 code.'),
  description: bilingual(300).describe('What it is, in a sentence or two.'),
  part: z.enum(parts).describe('What it is in the story; the list of organisations is ordered by it.'),
  layer: z.enum(layers).optional().describe('The layer that it contributes to or works on, where a source says so.'),
  mentions: z.array(mention).optional().describe('What each source says of it, one entry a source.'),
  note: bilingual(500).optional().describe('What a reader should know, such as where the sources disagree.'),
  roles: z.array(role).optional().describe('What it contributes, one entry for each undertaking.'),
})

/** What several articles have in common: `content/topics/<id>.yaml`. */
export const topic = z.strictObject({
  name: bilingual(60).describe('The name of the topic.'),
  slug: z.strictObject({ de: slug, en: slug }).describe('The last part of its address in each language.'),
  description: bilingual(300).describe('What it is about, in a sentence or two.'),
})

/** Where facts and quotes come from: `content/sources/<id>.yaml`. */
export const source = z.strictObject({
  name: bilingual(60).describe('The short name by which the site cites it.'),
  title: line(200).describe('The headline in the source’s own language.'),
  publisher: bilingual(120).describe('Who published it, or that this is not known.'),
  kind: z.enum(sourceKinds).describe('What sort of text it is.'),
  language: z.enum(languages).describe('The language of the source.'),
  date: day.optional().describe('The day of publication, if the source gives one.'),
  dating: bilingual(160).optional().describe('What is known of the date where the source gives none.'),
  description: bilingual(600).describe('What it contains, what only it has, and what interest its author may have.'),
  url: z
    .url({ protocol: /^https$/, error: 'expected an address that begins with https://' })
    .regex(/^https:\/\/(?![^/?#]*@)[^\\]+$/, { error: 'expected an address that begins with https://' })
    .optional()
    .describe('Its address, if it has one.'),
})

export type QuoteRecord = z.infer<typeof quote>
export type PersonRecord = z.infer<typeof person>
export type OrganisationRecord = z.infer<typeof organisation>
export type TopicRecord = z.infer<typeof topic>
export type SourceRecord = z.infer<typeof source>
