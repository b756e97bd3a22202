import type { Content } from '../../content/input/content-file.ts'
import { fieldsOf, statementsOf } from '../../editorial/sources/cited-passages.ts'
import type { Language } from '../../languages.ts'
import type { WordsCandidate } from '../text/candidate.ts'
import type { Paragraph } from '../text/source-text.ts'

/** A figure on record that is given in words, such as how a plant is cooled, with the words by which it is known again. */
export interface WordFigure {
  id: string
  /** By stem, in how many statements of other sources and in the label it stands. */
  stems: ReadonlyMap<string, number>
}

/** So many letters at the beginning of a word are its stem: München and Münchner. Shorter words say nothing. */
const stemLength = 5

const empty = new Set(
  'unter durch einem einer eines werde wurde werden anderem sowie their there which about these those would other'.split(
    ' ',
  ),
)

function stemsOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? []
  return new Set(
    words.filter((word) => word.length >= stemLength && !empty.has(word)).map((word) => word.slice(0, stemLength)),
  )
}

/** The figures in words on record, as other sources than this one give them. */
export function wordFigures(content: Content, source: string, language: Language): WordFigure[] {
  return content.files.flatMap((file) => {
    const wordings = statementsOf(file).flatMap((one) =>
      one.source !== source && typeof one.wording === 'string' ? [one.wording] : [],
    )
    if (file.data.value?.unit !== 'text' || wordings.length === 0) return []
    const stems = new Map<string, number>()
    for (const text of [...wordings, String(fieldsOf(file.data.value.label)[language] ?? '')])
      for (const stem of stemsOf(text)) stems.set(stem, (stems.get(stem) ?? 0) + 1)
    return [{ id: file.id, stems }]
  })
}

interface Scored extends WordsCandidate {
  score: number
}

/** How much a stretch of text speaks of a figure: nothing unless two of its words do, one of them a usual one. */
function score(text: string, { stems }: WordFigure): number {
  const found = [...stemsOf(text)].map((stem) => stems.get(stem) ?? 0).filter((count) => count > 0)
  return found.length >= 2 && Math.max(...found) >= 2 ? found.reduce((sum, count) => sum + count, 0) : 0
}

/** The stretches between signs of a paragraph: its sentences, and the clauses within them. */
function stretches({ text }: Paragraph): [start: number, end: number][] {
  const split = (form: RegExp) =>
    [...text.matchAll(form)].map((match): [number, number] => [match.index, match.index + match[0].length])
  const sentences = split(/(?:[^.!?]|[.!?](?! |$))+[.!?]?/gu)
  return [...sentences, ...split(/[^,;:!?„“"»«–]+/gu)]
}

/**
 * Where a text speaks of the figures in words that other sources have given: the sentence or clause for each that has most of
 * their words. The words cannot be read as a value; that is for the editor.
 */
export function findWordFigures(
  paragraphs: readonly Paragraph[],
  figures: readonly WordFigure[],
): Map<Paragraph, WordsCandidate[]> {
  const found = new Map<Paragraph, WordsCandidate[]>()
  for (const figure of figures) {
    let best: (Scored & { paragraph: Paragraph }) | undefined
    for (const paragraph of paragraphs)
      for (const [from, to] of stretches(paragraph)) {
        const words = paragraph.text.slice(from, to)
        const start = from + (/[\p{L}\p{N}]/u.exec(words)?.index ?? 0)
        const points = to - start <= 200 ? score(words, figure) : 0
        const better =
          points > (best?.score ?? 0) || (points > 0 && points === best?.score && to - start < best.end - best.start)
        if (better) best = { kind: 'words', fits: figure.id, start, end: to, score: points, paragraph }
      }
    if (best) {
      const { score: _, paragraph, ...candidate } = best
      found.set(paragraph, [...(found.get(paragraph) ?? []), candidate])
    }
  }
  return found
}
