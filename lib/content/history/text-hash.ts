import { createHash } from 'node:crypto'
import type { ContentFile } from '../input/content-file.ts'
import { plainTypography } from '../text/plain-typography.ts'

/** The fields whose words readers read as a part of the text. Corrections are told of on their own and do not count. */
function words(value: Record<string, unknown>): unknown[] {
  const { title, summary, keyPoints, image } = value
  const alt = typeof image === 'object' && image !== null ? Reflect.get(image, 'alt') : undefined
  return [title, summary, ...(Array.isArray(keyPoints) ? keyPoints : []), alt]
}

/** What stands after the front matter. */
function bodyOf(text: string): string {
  return text.slice(text.indexOf('\n---\n', 3) + 5)
}

/**
 * A short hash of the words of an article: title, summary, key points, the picture's description and the body with its
 * components. White space and typography do not count, so that a mend is no change of the text. 64 bits: two versions of a
 * text have the same hash by chance once in 18 trillion million cases.
 *
 * @returns 16 hexadecimal digits, or `undefined` where the front matter does not parse
 */
export function textHash(file: Pick<ContentFile, 'text' | 'data' | 'known'>): string | undefined {
  if (!file.data.value) return undefined
  const hash = file.known?.textHash ?? known.get(file) ?? hashOfWords(file.data.value, bodyOf(file.text))
  known.set(file, hash)
  return hash
}

/** The hashes of files that were asked for. */
const known = new WeakMap<object, string>()

/** The hash of a file's words if it was asked for before. */
export function knownTextHash(file: ContentFile): string | undefined {
  return known.get(file) ?? file.known?.textHash
}

/** The same hash from the fields of the front matter and what stands after it. */
export function hashOfWords(fields: object, body: string): string {
  const parts = [...words({ ...fields }), body].map((part) => (typeof part === 'string' ? plainTypography(part) : ''))
  return createHash('sha256').update(parts.join('\0')).digest('hex').slice(0, 16)
}
