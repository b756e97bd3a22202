import type { ContentFile } from '../content/input/content-file.ts'

const known = new WeakMap<ContentFile, Set<string>>()

/**
 * Notes that a rule has looked something up in records to judge a document. What it finds in documents for which it looked nothing up
 * does not depend on records, so that it need not ask again when one has changed. See `rule-reach.ts`.
 */
export function lookUp(rule: string, file: ContentFile) {
  known.set(file, (known.get(file) ?? new Set()).add(rule))
}

/** Whether a rule has looked something up for a document. */
export function hasLookedUp(rule: string, file: ContentFile): boolean {
  return known.get(file)?.has(rule) ?? false
}
