import type { PublishedText } from '../definitions/history.ts'
import type { ContentFile } from '../input/content-file.ts'
import { textHash } from './text-hash.ts'

/** What has become of a published text: nothing, a change that readers are told of, or one that they are not. */
export type PublishedChange = 'none' | 'announced' | 'unannounced'

/** How many corrections an article has. */
export function correctionCount({ data: { value } }: ContentFile): number {
  return Array.isArray(value?.corrections) ? value.corrections.length : 0
}

/** Holds a published text against what was recorded of it. */
export function publishedChange(file: ContentFile, recorded: PublishedText): PublishedChange {
  const { updated } = file.data.value ?? {}
  const isLater =
    typeof updated === 'string' && (!recorded.updated || Date.parse(updated) > Date.parse(recorded.updated))
  if (isLater || correctionCount(file) > (recorded.corrections ?? 0)) return 'announced'
  // Of what has no hash only the address is kept.
  return recorded.hash === undefined || textHash(file) === recorded.hash ? 'none' : 'unannounced'
}
