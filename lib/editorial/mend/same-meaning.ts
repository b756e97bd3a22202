import type { ContentFile } from '../../content/input/content-file.ts'
import { plainTypography } from '../../content/text/plain-typography.ts'

/** A parsed value without places and without typography, to compare. */
function skeleton(key: string, value: unknown): unknown {
  if (key === 'position') return undefined
  return typeof value === 'string' ? plainTypography(value) : value
}

/**
 * Whether two versions of a file parse to the same record and the same body, apart from the typography of their texts. A
 * mend that breaks YAML or MDX is found here and never written.
 */
export function sameMeaning(before: ContentFile, after: ContentFile): boolean {
  if (before.data.value === undefined || after.data.value === undefined) return false
  const parsed = ({ data, body }: ContentFile) => JSON.stringify([data.value, body ?? null], skeleton)
  return parsed(before) === parsed(after)
}
