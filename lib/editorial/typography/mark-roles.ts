/** What a quotation mark or apostrophe does where it stands. */
export type MarkRole = 'opens' | 'closes' | 'apostrophe' | 'unclear'

const doubles = '"„“”‟«»'
const singles = "'‚‘’‹›`´"

export const isDouble = (character: string | undefined) => character !== undefined && doubles.includes(character)
export const isSingle = (character: string | undefined) => character !== undefined && singles.includes(character)

const isWord = (character: string | undefined) => character !== undefined && /[\p{L}\p{N}]/u.test(character)

/** Whether a word or quotation can begin after a character. */
const opensAfter = (character: string | undefined) => character === undefined || /[\s([{–—/-]/.test(character)

/** Whether nothing can begin at an index: the end, a space, the end of a sentence or bracket. Dots may be an ellipsis. */
function endsAt(text: string, index: number): boolean {
  const character = text[index]
  if (character === undefined || /[\s,;:!?)\]}]/.test(character)) return true
  return character === '.' && !text.startsWith('...', index)
}

/** The longest quotation between single marks; without a limit a file of nothing but marks would take for ever. */
const longestInner = 500

/** Whether a single mark could close a quotation: it ends a word. */
const mayClose = (text: string, at: number) => !opensAfter(text[at - 1]) && !isWord(text[at + 1])

/** Whether a single mark after an index could close what a mark at the index opens. */
function mayBeClosed(text: string, index: number): boolean {
  const end = Math.min(text.length, index + longestInner)
  for (let at = index + 2; at < end; at += 1) if (isSingle(text[at]) && mayClose(text, at)) return true
  return false
}

/** Whether another single mark closes the quotation around an index, so that the one there belongs to a word: ‚Hans’ Haus‘. */
export function isClosedLater(text: string, index: number): boolean {
  const end = Math.min(text.length, index + longestInner)
  for (let at = index + 1; at < end; at += 1) {
    if (isDouble(text[at]) || (isSingle(text[at]) && opensAfter(text[at - 1]))) return false
    if (isSingle(text[at]) && mayClose(text, at)) return true
  }
  return false
}

/**
 * The role of the mark at an index, from what stands around it.
 *
 * @param begins whether the character before it is a mark that opens
 * @param open whether a quotation of its sort is open
 */
export function markRole(text: string, index: number, begins: boolean, open: boolean): MarkRole {
  const mark = text[index] ?? ''
  if (mark === '„' || mark === '‚') return 'opens'
  const before = text[index - 1]
  const mayOpen = (begins || opensAfter(before)) && !endsAt(text, index + 1)
  if (isDouble(mark)) {
    if (mayOpen) return 'opens'
    return !opensAfter(before) || open ? 'closes' : 'unclear'
  }
  if (isWord(before) && isWord(text[index + 1])) return 'apostrophe'
  if (mayOpen) {
    // ’90 and ’tis begin with an apostrophe.
    if (mark === '’' || /\d/.test(text[index + 1] ?? '')) return 'apostrophe'
    return mark === '‘' || mayBeClosed(text, index) ? 'opens' : 'unclear'
  }
  if (open) return 'closes'
  // After a digit it may mean feet or minutes.
  return isWord(before) && !(mark === "'" && /\d/.test(before ?? '')) ? 'apostrophe' : 'unclear'
}
