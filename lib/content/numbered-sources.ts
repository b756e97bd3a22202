import type { Body, Source } from './model.ts'
import { resolved, sourceRecords } from './records.ts'

/** The sources of a text in the order of their numbers: as in its front matter, then others that its body cites. */
export function numberedSources(ids: readonly string[], { cited }: Pick<Body, 'cited'>): Source[] {
  const named = ids.map((id) => resolved(sourceRecords(), 'source', id))
  return [...named, ...cited.filter(({ id }) => !ids.includes(id))]
}

/** Gives sources their numbers by their place in a list, from 1. */
export function numbering(sources: readonly Source[]): (id: string) => number | undefined {
  const numbers = new Map(sources.map(({ id }, index) => [id, index + 1]))
  return (id) => numbers.get(id)
}
