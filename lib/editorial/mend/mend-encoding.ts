import type { DecodedText } from '../../content/input/decode-text.ts'

/**
 * A decoded text as it is expected: composed characters and one line end at the end. The byte order mark and Windows line
 * ends went with decoding. What cannot be mended without loss, such as a control character, stays.
 */
export function mendedEncoding({ text }: Pick<DecodedText, 'text'>): string {
  const composed = text.normalize('NFC')
  return composed.trim() === '' ? composed : `${composed.replace(/\n+$/, '')}\n`
}
