/**
 * Characters that nobody sees and that make a text read otherwise than it is written: marks of direction, characters without
 * width, fillers, control characters, half characters, those that mean nothing, and the sign that stands where a character was lost. The soft hyphen stays allowed, because
 * German compounds need it; spaces that do not break are spaces. Unicode Technical Report 36 and CVE-2021-42574 say what
 * the others are good for.
 */
const hidden =
  /[\p{Cf}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\p{Co}\p{Cs}\p{Cc}\u2028\u2029\u2800\ufffd]/gu
const allowed = new Set(['\u00ad', '\n', '\t'])

/** A hidden character and where it stands. */
export interface HiddenCharacter {
  index: number
  /** Its number as Unicode writes it, such as `U+202E`. */
  name: string
}

const nameOf = (character: string) => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`

/** The hidden characters of a text, in order. */
export function hiddenCharacters(text: string): HiddenCharacter[] {
  return [...text.matchAll(hidden)]
    .filter(([character]) => !allowed.has(character))
    .map(({ 0: character, index }) => ({ index, name: nameOf(character) }))
}

/** A text with spaces where hidden characters stood, so that every other character stays at its index; line ends stay. */
export function withoutHidden(text: string): string {
  return text.replace(hidden, (character) => (character === '\n' ? character : ' '.repeat(character.length)))
}

/** More of a message says nothing more. */
const longestMessage = 2_000

/** Several lines, each made printable. */
export const printableLines = (text: string) => text.split('\n').map(printable).join('\n')

/** A text on one line in which every hidden character is written out, for messages: a terminal would obey some of them. */
export function printable(text: string): string {
  const short = text.length > longestMessage ? `${text.slice(0, longestMessage)} …` : text
  return short.replace(hidden, (character) => (character === '\u00ad' ? character : `<${nameOf(character)}>`))
}
