/** What a value of a unit looks like in a record: a number, a fraction such as "1/3", a day, or words in both languages. */
export type ValueShape = 'number' | 'fraction' | 'date' | 'text'

/**
 * The units a figure may have. Counted things (`gpu`, `system`, …) are printed without a noun, because the label or the
 * sentence around the figure names it.
 */
export const units = {
  gpu: 'number',
  system: 'number',
  person: 'number',
  company: 'number',
  device: 'number',
  connection: 'number',
  parameter: 'number',
  eur: 'number',
  usd: 'number',
  percent: 'number',
  'percent-change': 'number',
  factor: 'number',
  exaflops: 'number',
  petabyte: 'number',
  kilometre: 'number',
  'square-metre': 'number',
  month: 'number',
  fraction: 'fraction',
  date: 'date',
  text: 'text',
} as const satisfies Record<string, ValueShape>

export type Unit = keyof typeof units

/** How sure a source is of its figure; decides the word before the number. */
export const qualifiers = ['exactly', 'about', 'almost', 'up-to', 'more-than', 'order-of'] as const

export type Qualifier = (typeof qualifiers)[number]
