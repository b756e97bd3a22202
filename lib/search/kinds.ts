/** What a search can find, in the order in which readers are offered it. */
export const searchKinds = [
  'news',
  'explainer',
  'fact',
  'person',
  'organisation',
  'term',
  'topic',
  'event',
  'source',
  'page',
] as const

export type SearchKind = (typeof searchKinds)[number]
