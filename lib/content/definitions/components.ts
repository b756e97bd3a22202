import { z } from 'zod'
import { line, reference, referenceList } from './fields.ts'
import { pictureComponents } from './pictures.ts'

/** The kinds of texts that have a body. */
export type BodyKind = 'article' | 'term' | 'page'

/** One component that an editor may use in an MDX body. */
export interface OfferedComponent {
  /** Its attributes; all are literal strings. */
  attributes: z.ZodObject
  /** `inline` stands within a sentence, `block` on lines of its own. */
  display: 'inline' | 'block'
  /** `words`: it stands around words of the sentence, `<Name …>words</Name>`; otherwise it is closed in itself. */
  around?: 'words'
  /** Where it may be used. */
  in: readonly BodyKind[]
  /** A sentence for the editor. */
  description: string
}

const attributes = <Shape extends z.ZodRawShape>(shape: Shape) => z.strictObject(shape)

/**
 * Every component that an MDX body may name. Nothing else is allowed in a body: this list is the security border between
 * what editors write and what the build runs.
 */
export const offeredComponents = {
  Fact: {
    attributes: attributes({
      id: reference('fact').describe('The figure.'),
      source: reference('source').optional().describe('Whose statement to print; without it the preferred one.'),
      case: z
        .enum(['dative'])
        .optional()
        .describe('The grammatical case in German: "in sechs Monaten". English ignores it.'),
    }),
    display: 'inline',
    in: ['article', 'term', 'page'],
    description:
      'A figure with its qualifier and source mark. Its first mention in a text opens what the source says of it.',
  },
  Term: {
    attributes: attributes({ id: reference('term').describe('The entry of the glossary.') }),
    display: 'inline',
    around: 'words',
    in: ['article', 'term', 'page'],
    description:
      'Words of the sentence that lead to an entry of the glossary. The first mention in a text opens its summary; once for each entry is enough.',
  },
  FactBox: {
    attributes: attributes({
      facts: referenceList('fact').describe('The figures, separated by spaces.'),
      title: line(60).optional().describe('The heading of the box.'),
      source: reference('source')
        .optional()
        .describe('Whose statements to print; without it the preferred ones. It must have a statement on each figure.'),
    }),
    display: 'block',
    in: ['article'],
    description: 'A box of figures with labels, source marks and notes where sources differ.',
  },
  Quote: {
    attributes: attributes({ id: reference('quote').describe('The quotation.') }),
    display: 'block',
    in: ['article'],
    description: 'A quotation with speaker, office, occasion, date and source.',
  },
  PartnerTable: {
    attributes: attributes({
      of: reference('topic').describe('The undertaking whose components and partners are listed.'),
    }),
    display: 'block',
    in: ['article'],
    description: 'The numbered table of components and partners.',
  },
  ...pictureComponents,
  KeyPoints: {
    attributes: attributes({}),
    display: 'block',
    in: ['article'],
    description: 'The key points of the front matter. Without it they stand at the top.',
  },
  PublisherDetails: {
    attributes: attributes({}),
    display: 'block',
    in: ['page'],
    description: 'Name, address and contact of the publisher, from lib/site.ts.',
  },
  HostDetails: {
    attributes: attributes({}),
    display: 'block',
    in: ['page'],
    description: 'Who delivers the pages and how long requests are kept, from lib/site.ts.',
  },
  AccessibilityCheck: {
    attributes: attributes({}),
    display: 'block',
    in: ['page'],
    description: 'What the last check of every page for accessibility found, as `npm run accessibility` recorded it.',
  },
} as const satisfies Record<string, OfferedComponent>

export type ComponentName = keyof typeof offeredComponents
