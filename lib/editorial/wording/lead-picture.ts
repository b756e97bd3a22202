import type { Finding } from '../../content/finding.ts'
import { type Content, findingAt } from '../../content/input/content-file.ts'

/** The words that go with an article's lead picture; a field that is no text is left out. */
export interface PictureWords {
  file?: string
  alt?: string
  credit?: string
  licence?: string
  title?: string
}

const texts = (value: object): PictureWords =>
  Object.fromEntries(Object.entries(value).filter(([, text]) => typeof text === 'string'))

/**
 * Holds one field of every lead picture against a rule.
 *
 * @param problem says what is wrong with the field's text, or nothing
 */
export function pictureFieldFindings(
  content: Content,
  rule: string,
  field: 'alt' | 'credit' | 'licence',
  problem: (text: string, words: PictureWords) => string | undefined,
): Finding[] {
  return content.files.flatMap((file) => {
    const { image, title } = file.data.value ?? {}
    if (file.kind !== 'article' || typeof image !== 'object' || image === null) return []
    const words = texts({ ...image, title })
    const text = words[field]
    const message = text === undefined ? undefined : problem(text, words)
    return message ? [findingAt(file, file.data.placeOf(['image', field]), rule, message)] : []
  })
}
