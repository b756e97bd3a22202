import { z } from 'zod'
import { languages } from '../../languages.ts'
import { moment } from './fields.ts'

/** A page of the site: a path that begins and ends with a slash. */
const pagePath = z
  .string()
  .regex(/^\/([a-z0-9-]+\/)*$/, { error: 'expected a path with its closing slash, such as /de/nachrichten/ki-fabrik/' })

/** The short hash of a text, as `lib/content/history/text-hash.ts` makes it. */
export const textHashField = z.string().regex(/^[0-9a-f]{16}$/, {
  error: 'expected 16 digits and letters a–f in quotation marks, as the command writes them',
})

const redirect = z.strictObject({
  from: pagePath.describe('The address that readers may still have.'),
  to: pagePath.describe('The address of an existing page that they are led on to.'),
})

/** Addresses that were published once and are no longer: `content/redirects.yaml`. */
export const redirects = z.strictObject({
  redirects: z.array(redirect).describe('One entry for each address that no longer exists. Entries stay for ever.'),
})

const publishedText = z.strictObject({
  text: z
    .string()
    .regex(/^((articles|glossary)\/[a-z0-9-]+\/(de|en)\.mdx|topics\/[a-z0-9-]+\.yaml)$/, {
      error: 'expected a file such as articles/opening/de.mdx',
    })
    .describe('The file, relative to the content folder.'),
  language: z.enum(languages).optional().describe('Of a topic, whose file holds both languages: that of the address.'),
  address: pagePath.describe('Its address when it was last recorded.'),
  formerly: z.array(pagePath).optional().describe('Addresses that it had before; each needs a redirect.'),
  updated: moment.optional().describe('Its `updated` when it was last recorded.'),
  corrections: z.number().int().min(1).optional().describe('How many corrections it had, if any.'),
  hash: textHashField.optional().describe('Of an article: a hash of its text.'),
})

/** What readers have been given so far: `content/published.yaml`, written by `npm run published`. */
export const published = z.strictObject({
  texts: z
    .array(publishedText)
    .describe('One entry for each published article, entry of the glossary and topic in each language.'),
})

export type Redirect = z.infer<typeof redirect>
export type PublishedText = z.infer<typeof publishedText>
