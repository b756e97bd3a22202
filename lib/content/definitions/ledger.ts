import { z } from 'zod'
import { distinct, reference, slug } from './fields.ts'

/** Plain ids, not references: a row has to stay when its record is gone, so that somebody notices. */
const ids = distinct(slug)

const reading = z.strictObject({
  source: reference('source').describe('The source that was read.'),
  figures: ids.describe('Ids of the figures that it states; each is a row.'),
  people: ids.describe('Ids of the people whom it quotes in direct speech; each is a row.'),
  organisations: ids.describe('Ids of the organisations of which it says something; each is a row.'),
})

/** What a close reading of each source found: `content/ledger.yaml`. `npm run status` tells which rows the records carry. */
export const ledger = z.strictObject({
  readings: z.array(reading).describe('One entry for each source.'),
})

export type Reading = z.infer<typeof reading>
