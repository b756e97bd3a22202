import type { Body, Source } from './model.ts'
import { resolved, sourceRecords } from './records.ts'

/** The sources of a text in the order of their numbers: as in its front matter, then others that its body cites. */
export function numberedSources(ids: readonly string[], { cited }: Pick<Body, 'cited'>): Source[] {
  const named = ids.map((id) => resolved(sourceRecords(), 'source', id))
  return [...named, ...cited.filter(({ id }) => !ids.includes(id))]
}
