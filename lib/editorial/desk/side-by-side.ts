import { diffWordsWithSpace } from 'diff'
import { isTranslation, languagePairs } from '../../content/history/language-pairs.ts'
import { textHash } from '../../content/history/text-hash.ts'
import type { Content, ContentFile } from '../../content/input/content-file.ts'
import type { Language } from '../../languages.ts'
import { type EarlierVersion, versionWithHash } from './git.ts'

/** A piece of a text; `added` and `removed` since the translation was last recorded as up to date. */
export interface TextPiece {
  text: string
  change?: 'added' | 'removed'
}

/** One section in both languages, as it is written; empty where a language has none. */
export type SectionPair = Record<Language, TextPiece[]>

/** An article in both languages beside each other. */
export interface SideBySide {
  original: Language
  sections: SectionPair[]
  /** What is to be known of the marks. */
  note: string
}

/** The words that readers read, as they are written: title, summary, key points, body. */
function writtenText({ text, data: { value } }: ContentFile): string {
  const { title, summary, keyPoints } = value ?? {}
  const points = Array.isArray(keyPoints) ? keyPoints.map((point) => `- ${point}`) : []
  const body = text.slice(text.indexOf('\n---\n', 3) + 5)
  return [title, summary, points.join('\n'), body.trim()].filter(Boolean).join('\n\n')
}

/** Where the sections of a text begin: its start, and each heading. */
function sectionStarts(text: string): number[] {
  return [0, ...[...text.matchAll(/^#{2,6} /gm)].map(({ index }) => index)]
}

/** Pieces of a text in the sections of its newest state; what was removed stays where it stood. */
export function piecesBySection(pieces: readonly TextPiece[]): TextPiece[][] {
  const starts = sectionStarts(
    pieces
      .filter(({ change }) => change !== 'removed')
      .map(({ text }) => text)
      .join(''),
  )
  const sections: TextPiece[][] = starts.map(() => [])
  let at = 0
  const sectionAt = (index: number) =>
    Math.max(
      0,
      starts.findLastIndex((start) => start <= index),
    )
  for (const piece of pieces) {
    if (piece.change === 'removed') {
      sections[sectionAt(Math.max(0, at - 1))]?.push(piece)
      continue
    }
    let rest = piece.text
    while (rest !== '') {
      const section = sectionAt(at)
      const part = rest.slice(0, (starts[section + 1] ?? Number.POSITIVE_INFINITY) - at)
      sections[section]?.push({ ...piece, text: part })
      at += part.length
      rest = rest.slice(part.length)
    }
  }
  return sections
}

/** What differs between two texts, word by word. */
export function differences(before: string, after: string): TextPiece[] {
  return diffWordsWithSpace(before, after).map(({ value, added, removed }) => ({
    text: value,
    ...(added ? { change: 'added' as const } : removed ? { change: 'removed' as const } : {}),
  }))
}

function originalPieces(
  original: ContentFile,
  translation: ContentFile,
  find: (file: ContentFile, hash: string) => EarlierVersion | string,
): { pieces: TextPiece[]; note: string } {
  const text = writtenText(original)
  const unmarked = (note: string) => ({ pieces: [{ text }], note })
  const record = translation.data.value?.original
  const hash = typeof record === 'object' && record !== null ? Reflect.get(record, 'hash') : undefined
  if (!isTranslation(translation) || typeof hash !== 'string')
    return unmarked('Nobody has recorded yet that the translation is up to date: npm run translated.')
  if (hash === textHash(original)) return unmarked('The translation is up to date with its original.')
  const earlier = find(original, hash)
  if (typeof earlier === 'string') return unmarked(`The original has changed since the translation. ${earlier}`)
  return {
    pieces: differences(writtenText(earlier.file), text),
    note: `The translation is behind. Marked is what has changed in the original since its version of ${earlier.day}.`,
  }
}

/**
 * An article in both languages, section by section in their order, which the check holds equal.
 *
 * @param find looks for an earlier version of a text by its hash
 * @returns `undefined` where it is not there in both languages
 */
export function sideBySide(content: Content, id: string, find = versionWithHash): SideBySide | undefined {
  const pair = languagePairs(content).find(({ original }) => original.kind === 'article' && original.id === id)
  if (!pair?.original.language || !pair.translation.language) return undefined
  const { pieces, note } = originalPieces(pair.original, pair.translation, find)
  const own = piecesBySection(pieces)
  const others = piecesBySection([{ text: writtenText(pair.translation) }])
  const { language } = pair.original
  const sections = Array.from({ length: Math.max(own.length, others.length) }, (_, index): SectionPair => {
    const [mine, other] = [own[index] ?? [], others[index] ?? []]
    return language === 'de' ? { de: mine, en: other } : { de: other, en: mine }
  })
  return { original: language, sections, note }
}
