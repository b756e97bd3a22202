import { z } from 'zod'
import { layers, parts } from '../content/definitions/records.ts'
import type { Organisation } from '../content/model.ts'
import { mentionsOf, organisations } from '../content/organisations.ts'
import {
  articles,
  articlesUsing,
  inBoth,
  languageCode,
  pages,
  pagesOf,
  recordId,
  type SourceData,
  sourceId,
  theirs,
} from './shared.ts'
import { type Table, tables } from './table.ts'

const mention = z
  .strictObject({
    source: sourceId,
    says: inBoth('What the source says of the organisation’s part, in our words.'),
    plan: z.boolean().describe('Whether the source speaks of something that was still to come.'),
    wording: z.string().describe(`The source’s own words. ${theirs}`),
    language: languageCode.describe('The language of the source’s words.'),
  })
  .describe('What one source says of the organisation.')

const role = z
  .strictObject({
    in: recordId('the undertaking, a topic'),
    position: z.int().min(1).describe('Its place among the components, from 1.'),
    component: inBoth('The component it provides.'),
    task: inBoth('What it does there.'),
    source: sourceId,
  })
  .describe('What the organisation contributes to an undertaking.')

/** An organisation as open data. */
export const organisationData = z
  .strictObject({
    id: recordId('the organisation'),
    pages,
    name: inBoth('The name.'),
    also: z.array(z.string().describe('A name.')).describe('Other names by which texts call it.'),
    country: z
      .string()
      .regex(/^[A-Z]{2}$/)
      .optional()
      .describe('The country of its seat, where a source names it, as an ISO 3166 code.'),
    description: inBoth('What it is, in a sentence or two.'),
    part: z.enum(parts).describe('What it is in the story.'),
    layer: z.enum(layers).optional().describe('The layer that it contributes to or works on, where a source says so.'),
    mentions: z.array(mention).describe('What each source says of it.'),
    roles: z.array(role).describe('What it contributes, one entry for each undertaking.'),
    note: inBoth('What a reader should know, such as where the sources disagree.').optional(),
    articles,
  })
  .describe('A company or institution and what each source says of it.')

export type OrganisationData = z.infer<typeof organisationData>

function organisationRecord(organisation: Organisation): OrganisationData {
  const { id, name, also = [], country, description, part, layer, roles = [], note } = organisation
  return {
    id,
    pages: pagesOf('partners', id),
    name,
    also,
    ...(country && { country }),
    description,
    part,
    ...(layer && { layer }),
    mentions: mentionsOf(organisation).map(({ source, says, plan, wording }) => ({
      source: source.id,
      says,
      plan,
      wording,
      language: source.language,
    })),
    roles: roles.map(({ in: undertaking, position, component, task, source }) => ({
      in: undertaking,
      position,
      component,
      task,
      source,
    })),
    ...(note && { note }),
    articles: articlesUsing('organisation', id),
  }
}

/** Every organisation of the site, by id. */
export function organisationsData(): OrganisationData[] {
  return organisations('en')
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map(organisationRecord)
}

const { column, bothColumns, bothCells, sourceColumns, sourceCells } = tables

/** The organisations as a table: a row for what each source says of one, at least one row for each. Roles are left to the JSON. */
export function organisationsTable(records: readonly OrganisationData[], sources: readonly SourceData[]): Table {
  return {
    columns: [
      column('id', 'The stable id of the organisation.'),
      ...bothColumns('name', 'The name.'),
      column('country', 'The country of its seat as an ISO 3166 code, where a source names it.'),
      column('part', 'What it is in the story.'),
      column('layer', 'The layer that it contributes to or works on, where a source says so.'),
      ...bothColumns('description', 'What it is.'),
      ...bothColumns('says', 'What the source says of its part, in our words.'),
      column('plan', 'Whether the source speaks of something that was still to come.', 'boolean'),
      column('wording', `The source’s own words. ${theirs}`),
      column('wording_language', 'The language of the source’s words.'),
      ...sourceColumns,
      ...bothColumns('note', 'What a reader should know.'),
      ...bothColumns('page', 'The address of the page.'),
    ],
    rows: records.flatMap((record) =>
      (record.mentions.length > 0 ? record.mentions : [undefined]).map((one) => ({
        id: record.id,
        ...bothCells('name', record.name),
        country: record.country,
        part: record.part,
        layer: record.layer,
        ...bothCells('description', record.description),
        ...bothCells('says', one?.says),
        plan: one?.plan,
        wording: one?.wording,
        wording_language: one?.language,
        ...sourceCells(one?.source, sources),
        ...bothCells('note', record.note),
        ...bothCells('page', record.pages),
      })),
    ),
  }
}
