/** For each character of a value the range that it has in its source; -1 where that is not known. */
export interface Alignment {
  starts: number[]
  ends: number[]
}

/** One character that is written in another way: `&amp;` in Markdown, `\u00e4` in YAML. */
const spelled = /^(?:&(?:#\d+|#x[\da-f]+|\w+);|\\(?:x[\da-f]{2}|u[\da-f]{4}|\S))/i

/** How many characters of a source stand for nothing at a place: indentation and quotation signs of a line. */
function skipped(source: string, at: number, wanted: string): number {
  if (at === 0 || source[at - 1] === '\n') return /^[ \t>]+/.exec(source.slice(at))?.[0].length ?? 0
  // Markdown drops spaces before a line end.
  if (wanted === '\n') return /^ +(?=\n)/.exec(source.slice(at))?.[0].length ?? 0
  return 0
}

/** How many characters of the source stand for a character of the value; 0 where they do not belong together. */
function width(source: string, at: number, value: string, index: number): number {
  const here = source[at]
  const wanted = value[index] ?? ''
  const name = here === '&' ? spelled.exec(source.slice(at, at + 40))?.[0] : undefined
  if (name && !value.startsWith(name, index)) return name.length
  if (here === wanted) return wanted === "'" && source[at + 1] === "'" ? 2 : 1
  if (here === '\\' && source[at + 1] === wanted) return 2
  // YAML folds a line end and the indentation after it to one space.
  if (wanted === ' ') return /^ *\n[ \t]*/.exec(source.slice(at))?.[0].length ?? 0
  return here === '\\' ? (spelled.exec(source.slice(at, at + 40))?.[0].length ?? 0) : 0
}

/**
 * Finds the characters of a value in the source from which a parser read it: escapes, folded lines, indented and quoted
 * ones. What is written in a way that it does not know ends the alignment; what comes after is unknown.
 */
export function align(source: string, value: string): Alignment {
  const starts: number[] = []
  const ends: number[] = []
  let at = 0
  for (let index = 0; index < value.length; index += 1) {
    let taken = width(source, at, value, index)
    if (taken === 0) {
      at += skipped(source, at, value[index] ?? '')
      taken = width(source, at, value, index)
    }
    if (taken === 0) {
      const unknown = Array.from({ length: value.length - index }, () => -1)
      return { starts: [...starts, ...unknown], ends: [...ends, ...unknown] }
    }
    starts.push(at)
    at += taken
    ends.push(at)
  }
  return { starts, ends }
}
