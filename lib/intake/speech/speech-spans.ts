import type { Span } from '../text/candidate.ts'
import type { Paragraph } from '../text/source-text.ts'

/** Words of somebody as they stand in a paragraph: without the marks around them. */
export interface SpeechSpan extends Span {
  /** How it was known: by both marks, by one of which the other is missing, or by a colon at the end of the line before. */
  by: 'marks' | 'one-mark' | 'colon'
}

/** Closed quotations of every kind. A single or straight mark counts only where it cannot be an apostrophe or an inch. */
const marked = [
  /„([^„“”"]+)[“”"]/gu,
  /“([^“”]+)”/gu,
  /»([^»«]+)«/gu,
  /«([^»«]+)»/gu,
  /(?<![\p{L}\p{N}])"([^"]+)"(?![\p{L}\p{N}])/gu,
  /‚([^‚‘]+)‘/gu,
  /(?<![\p{L}\p{N}])‘([^‘]+?)’(?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}])'([^']+?)'(?![\p{L}\p{N}])/gu,
]

const closeOnly = /^([^„“”»«"]+)[“”](?= ?[,.]| [–-]? ?\p{Ll})/u

/** Whether a line announces words of somebody: it ends with a colon and names a person. */
export type Announces = (paragraph: Paragraph) => boolean

/** Quotations within a quotation are part of it. In order, so that each is held against one other. */
function outermost(spans: readonly SpeechSpan[]): SpeechSpan[] {
  let reached = -1
  return [...spans]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ end }) => {
      const isOutside = end > reached
      reached = Math.max(reached, end)
      return isOutside
    })
}

/** Where the last opening mark stands, if it is never closed. A pattern would look for the closing one from each of them. */
function openedLast(text: string): number | undefined {
  const last = (marks: string) => Math.max(...[...marks].map((mark) => text.lastIndexOf(mark)))
  const opening = last('„»')
  return opening >= 0 && opening > last('“”«') ? opening : undefined
}

/**
 * Where a paragraph may hold somebody's words: between quotation marks, from an opening mark on that is never closed, up to a
 * closing one that was never opened, and whole after a line that announces them.
 */
export function speechSpans(paragraph: Paragraph, before: Paragraph | undefined, announces: Announces): SpeechSpan[] {
  const { text } = paragraph
  const spans: SpeechSpan[] = marked.flatMap((form) =>
    [...text.matchAll(form)].map(({ index, 1: words = '' }): SpeechSpan => {
      return { start: index + 1, end: index + 1 + words.length, by: 'marks' }
    }),
  )
  const [, head] = closeOnly.exec(text) ?? []
  if (head) spans.push({ start: 0, end: head.length, by: 'one-mark' })
  const opening = openedLast(text)
  if (opening !== undefined) spans.push({ start: opening + 1, end: text.trimEnd().length, by: 'one-mark' })
  const entry = /^\s*(?:[-–•*|·#]|\d+[.)])\s/u.test(text)
  if (spans.length === 0 && before && !entry && announces(before))
    spans.push({ start: text.length - text.trimStart().length, end: text.trimEnd().length, by: 'colon' })
  return outermost(spans)
}
