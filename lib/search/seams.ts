/**
 * What stands between the parts of a word in the index, and nowhere else: Pagefind finds the parts and the whole. Two of
 * them stand before another spelling of the word.
 */
export const seam = '|'

/** A text of the index as readers are to see it. */
export function withoutSeams(text: string): string {
  return text.replace(/\|\|\p{L}+/gu, '').replaceAll(seam, '')
}
