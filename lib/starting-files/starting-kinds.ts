import { z } from 'zod'
import { type ReferableKind, references } from '../content/definitions/fields.ts'
import { kinds } from '../content/definitions/kinds.ts'

/** The kinds that `npm run new` begins. */
export const startingKindNames = [
  'article',
  'fact',
  'quote',
  'organisation',
  'person',
  'term',
  'event',
  'source',
  'topic',
] as const

export type StartingKind = (typeof startingKindNames)[number]

/** Something that is asked besides the name: a flag, and the field that its answer goes to. */
interface AskedField {
  flag: string
  field: string
  /** In a list of entries: one entry for each answer, in this field of it. */
  each?: string
}

/** How a kind begins. */
interface Beginning {
  /** The field that takes the name or title, from which the id is made. */
  name: string
  /** Whether the name stands in both languages. */
  bilingual: boolean
  asked: readonly AskedField[]
  /** Optional fields that are begun all the same. */
  begun: readonly string[]
  /** A title that shows what a good one is, for the example in messages. */
  example: { de: string; en: string; flags: string }
}

const texts = [
  { flag: 'topics', field: 'topics' },
  { flag: 'sources', field: 'sources' },
] as const

export const beginnings: Record<StartingKind, Beginning> = {
  article: {
    name: 'title',
    bilingual: true,
    asked: [{ flag: 'kind', field: 'kind' }, ...texts],
    begun: ['keyPoints'],
    example: {
      de: 'Wärme für den Park',
      en: 'Heat for the park',
      flags: '--kind news --topics energie --sources iseremo',
    },
  },
  fact: {
    name: 'label',
    bilingual: true,
    asked: [
      { flag: 'unit', field: 'unit' },
      { flag: 'about', field: 'about' },
      { flag: 'topics', field: 'topics' },
      { flag: 'sources', field: 'statements', each: 'source' },
    ],
    begun: ['statements.value'],
    example: { de: 'Leistung der Pumpen', en: 'Power of the pumps', flags: '--unit text --sources iseremo' },
  },
  quote: {
    name: 'text',
    bilingual: false,
    asked: [
      { flag: 'language', field: 'language' },
      { flag: 'speaker', field: 'speaker' },
      { flag: 'source', field: 'source' },
      { flag: 'date', field: 'date' },
    ],
    begun: [],
    example: { de: 'Wir handeln', en: '', flags: '--language de --speaker tim-hoettges --source iseremo' },
  },
  organisation: {
    name: 'name',
    bilingual: true,
    asked: [
      { flag: 'part', field: 'part' },
      { flag: 'sources', field: 'mentions', each: 'source' },
    ],
    begun: ['mentions'],
    example: { de: 'Stadtwerke München', en: 'Munich’s public utilities', flags: '--part partner --sources iseremo' },
  },
  person: {
    name: 'name',
    bilingual: false,
    asked: [{ flag: 'organisation', field: 'organisation' }],
    begun: [],
    example: { de: 'Erika Mustermann', en: '', flags: '--organisation siemens' },
  },
  term: {
    name: 'title',
    bilingual: true,
    asked: [{ flag: 'kind', field: 'kind' }, ...texts],
    begun: [],
    example: { de: 'Wärmetauscher', en: 'Heat exchanger', flags: '--kind concept --topics energie --sources iseremo' },
  },
  event: {
    name: 'title',
    bilingual: true,
    asked: [
      { flag: 'date', field: 'date' },
      { flag: 'sources', field: 'evidence', each: 'source' },
    ],
    begun: ['date'],
    example: { de: 'Beginn der Arbeiten', en: 'Work begins', flags: '--date 2026-02 --sources iseremo' },
  },
  source: {
    name: 'name',
    bilingual: true,
    asked: [
      { flag: 'kind', field: 'kind' },
      { flag: 'language', field: 'language' },
      { flag: 'date', field: 'date' },
    ],
    begun: [],
    example: { de: 'Tageszeitung', en: 'Daily newspaper', flags: '--kind market-news --language de' },
  },
  topic: {
    name: 'name',
    bilingual: true,
    asked: [],
    begun: [],
    example: { de: 'Wasser', en: 'Water', flags: '' },
  },
}

/** What is asked for a field, with all that its definition says of it. */
export interface Question extends AskedField {
  /** Whether it takes several answers, and whether it may be left open to be filled in later. */
  several: boolean
  required: boolean
  description: string
  /** The words to choose from. */
  options?: readonly string[]
  /** The kinds of records to choose from. */
  to?: readonly ReferableKind[]
  /** Holds an answer against the definition. */
  schema: z.ZodType
}

function plain(type: z.core.$ZodType): z.core.$ZodType {
  return type instanceof z.ZodOptional ? plain(type.def.innerType) : type
}

/** The questions of a kind in their order. A choice cannot be left open, because nothing reads a file without it. */
export function questionsOf(kind: StartingKind): Question[] {
  const shape: Record<string, z.core.$ZodType> = kinds[kind].definition.shape
  return beginnings[kind].asked.map((asked) => {
    const field = shape[asked.field] as z.ZodType
    const outer = plain(field)
    const element = outer instanceof z.ZodArray ? plain(outer.def.element) : outer
    const inner = asked.each && element instanceof z.ZodObject ? plain(element.shape[asked.each]) : element
    const to = inner instanceof z.ZodString ? references.get(inner)?.to : undefined
    return {
      ...asked,
      several: outer instanceof z.ZodArray,
      required: inner instanceof z.ZodEnum,
      description: field.description ?? '',
      ...(inner instanceof z.ZodEnum ? { options: inner.options.map(String) } : {}),
      ...(to ? { to } : {}),
      schema: inner as z.ZodType,
    }
  })
}

/** A command that begins a record of the kind and works with the site's own records. */
export function exampleOf(kind: StartingKind): string {
  const { example, bilingual } = beginnings[kind]
  return [`npm run new -- ${kind} "${example.de}"`, bilingual ? `--en "${example.en}"` : '', example.flags]
    .filter(Boolean)
    .join(' ')
}
