import { z } from 'zod'
import { places } from '../../maps/places.ts'
import type { OfferedComponent } from './components.ts'
import { reference, referenceList } from './fields.ts'

const place = z.enum(Object.keys(places) as [keyof typeof places, ...(keyof typeof places)[]])

const shareBars = z
  .strictObject({
    facts: referenceList('fact').describe('The changes in percent, separated by spaces; one bar each.'),
    prices: referenceList('fact').optional().describe('The prices they led to, in the same order.'),
  })
  .refine(({ facts, prices }) => !prices || prices.split(' ').length === facts.split(' ').length, {
    error: 'names another number of figures than "facts"; expected one price for each change',
    path: ['prices'],
  })

const texts = ['article', 'term'] as const

/** The pictures that are drawn from records, for the list of offered components. */
export const pictureComponents = {
  DotField: {
    attributes: z.strictObject({
      count: reference('fact').describe('The figure that is counted; a dot for each.'),
      share: reference('fact').describe('The share to fill, a figure in the unit fraction or percent.'),
    }),
    display: 'block',
    in: texts,
    description: 'A picture: a field of dots for a count, with a share of them filled.',
  },
  StackLayers: {
    attributes: z.strictObject({
      of: reference('topic').describe('The undertaking whose layers are shown, as the organisations’ roles name it.'),
    }),
    display: 'block',
    in: texts,
    description: 'A picture: the layers of an undertaking from the building to the software, with who provides which.',
  },
  Timeline: {
    attributes: z.strictObject({
      events: referenceList('event')
        .optional()
        .describe('The events, separated by spaces, in any order; without it all that the site has.'),
    }),
    display: 'block',
    in: texts,
    description: 'A picture: events on a scale of months, plans told apart, those without a date below.',
  },
  ShareBars: {
    attributes: shareBars,
    display: 'block',
    in: texts,
    description: 'A picture: changes of prices as bars to either side of zero.',
  },
  StatementRange: {
    attributes: z.strictObject({
      fact: reference('fact').describe('A figure for which sources give the same number with different qualifiers.'),
    }),
    display: 'block',
    in: texts,
    description: 'A picture: how the sources qualify one number, such as "almost" or "up to".',
  },
  SharedCompute: {
    attributes: z.strictObject({
      compute: reference('fact').describe('The computing power, a figure in the unit exaflops.'),
      among: referenceList('fact').describe('Counts of people or devices to divide it by, separated by spaces.'),
    }),
    display: 'block',
    in: texts,
    description: 'A picture with our own sum: what each one would have if the computing power were shared out.',
  },
  EuropeMap: {
    attributes: z.strictObject({ place: place.describe('The place to mark.') }),
    display: 'block',
    in: texts,
    description: 'A picture: a map of Europe with one place marked.',
  },
} as const satisfies Record<string, OfferedComponent>
