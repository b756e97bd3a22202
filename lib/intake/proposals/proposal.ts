import { z } from 'zod'
import { qualifiers, type Unit, units } from '../../content/definitions/units.ts'

const unitNames = Object.keys(units) as [Unit, ...Unit[]]

const common = {
  /** The number by which an editor accepts or drops it; it never changes. */
  number: z.int().min(1),
  /** The lines of the text on which it stands. */
  lines: z.array(z.int()),
  /** The seal of its words, so that words that were changed by hand are not taken for the source's. */
  seal: z.string(),
}

const figureProposal = z.strictObject({
  kind: z.literal('figure'),
  ...common,
  /** A number in the unit, a fraction or a date; none for a figure in words. */
  value: z.union([z.number(), z.string()]).optional(),
  unit: z.enum(unitNames).optional(),
  noun: z.string(),
  as: z.enum(qualifiers).optional(),
  wording: z.string().max(200),
  /** The figure on record that it seems to belong to. */
  fits: z.string().optional(),
})

const quoteProposal = z.strictObject({
  kind: z.literal('quote'),
  ...common,
  /** The id of the person's record. */
  speaker: z.string().optional(),
  /** The name as the text has it, where there is no record. */
  name: z.string().optional(),
  text: z.string().max(300),
  /** Whether the speech goes on in the text. */
  goesOn: z.boolean().optional(),
})

/** A figure or a quotation that was found in a source's text and that nobody has decided on yet. */
export const proposal = z.discriminatedUnion('kind', [figureProposal, quoteProposal])

/** What was decided on a proposal. It keeps no words of the source, only what tells the proposal from others. */
export const decision = z.strictObject({
  number: z.int().min(1),
  was: z.enum(['accepted', 'dropped']),
  what: z.string(),
  record: z.string().optional(),
})

/** The file of a source's proposals. */
export const proposalFile = z.strictObject({ open: z.array(proposal), decided: z.array(decision) })

export type Proposal = z.infer<typeof proposal>
export type FigureProposal = z.infer<typeof figureProposal>
export type QuoteProposal = z.infer<typeof quoteProposal>
export type Decision = z.infer<typeof decision>
export type Proposals = z.infer<typeof proposalFile>

/** A proposal before it has a number. */
export type Unnumbered = Omit<FigureProposal, 'number'> | Omit<QuoteProposal, 'number'>

/**
 * What tells a proposal from the others of its source: for a figure its value, unit and qualifier, so that a figure that is
 * repeated in the text is one; for a quotation its words.
 */
export function identity(one: Unnumbered): string {
  if (one.kind === 'quote') return `quote ${one.seal}`
  if (one.value === undefined) return `figure in words ${one.fits ?? one.seal}`
  // An order of magnitude names no unit; its noun is a compound that changes from place to place.
  const counted = one.as === 'order-of' ? '' : one.noun.toLowerCase()
  return `figure ${one.value} ${one.unit ?? counted} ${one.as ?? 'other'}`.replace(/ {2,}/gu, ' ')
}
