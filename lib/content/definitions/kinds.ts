import type { z } from 'zod'
import { article, page } from './article.ts'
import { event } from './event.ts'
import { fact } from './fact.ts'
import { published, redirects } from './history.ts'
import { ledger } from './ledger.ts'
import { organisation, person, quote, source, topic } from './records.ts'
import { term } from './term.ts'

/** How a kind of document lies in the content folder. */
export interface KindDefinition {
  /** Its folder below the content folder. */
  folder: string
  /**
   * `mdx`: a folder for each id with one file a language; `yaml`: one file for each id, in both languages; `list`: a single
   * file `<folder>.yaml` in the content folder itself.
   */
  form: 'mdx' | 'yaml' | 'list'
  /** The name of its type in contentlayer. */
  typeName: string
  /** Its front matter or its whole record. */
  definition: z.ZodObject
}

/** Every kind of document that the content folder may hold. */
export const kinds = {
  article: { folder: 'articles', form: 'mdx', typeName: 'Article', definition: article },
  term: { folder: 'glossary', form: 'mdx', typeName: 'Term', definition: term },
  page: { folder: 'pages', form: 'mdx', typeName: 'Page', definition: page },
  fact: { folder: 'facts', form: 'yaml', typeName: 'Fact', definition: fact },
  quote: { folder: 'quotes', form: 'yaml', typeName: 'Quote', definition: quote },
  person: { folder: 'people', form: 'yaml', typeName: 'Person', definition: person },
  organisation: { folder: 'organisations', form: 'yaml', typeName: 'Organisation', definition: organisation },
  event: { folder: 'events', form: 'yaml', typeName: 'Event', definition: event },
  topic: { folder: 'topics', form: 'yaml', typeName: 'Topic', definition: topic },
  source: { folder: 'sources', form: 'yaml', typeName: 'Source', definition: source },
  ledger: { folder: 'ledger', form: 'list', typeName: 'Ledger', definition: ledger },
  redirects: { folder: 'redirects', form: 'list', typeName: 'Redirects', definition: redirects },
  published: { folder: 'published', form: 'list', typeName: 'Published', definition: published },
} as const satisfies Record<string, KindDefinition>

export type Kind = keyof typeof kinds

export const kindNames = Object.keys(kinds) as Kind[]
