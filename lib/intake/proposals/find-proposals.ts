import { sealOf } from '../../content/fingerprint/fingerprint.ts'
import { standsIn } from '../../content/fingerprint/passage.ts'
import { wordsOf } from '../../content/fingerprint/words.ts'
import type { Language } from '../../languages.ts'
import { findFigures } from '../figures/find-figures.ts'
import { findWordFigures, type WordFigure } from '../figures/word-figures.ts'
import { findSpeech } from '../speech/find-speech.ts'
import { type KnownPerson, peopleOf } from '../speech/speaker.ts'
import type { Candidate, SpeechCandidate } from '../text/candidate.ts'
import { readSourceText } from '../text/source-text.ts'
import { identity, type Unnumbered } from './proposal.ts'

/** What is known of a text before it is read. */
export interface Reading {
  language: Language
  /** The day on which it was printed, for "heute". */
  printed?: string | undefined
  people: readonly KnownPerson[]
  /** The figures in words that the text may speak of. */
  figures?: readonly WordFigure[]
}

/** A proposal with the sentence around it, which is shown and not kept. */
export interface Found {
  proposal: Unnumbered
  around: string
}

/** The most characters of a source that a proposal keeps. */
const longest = { wording: 200, speech: 300 }

/** The whole sentences of a speech that fit; the first in any case, cut where need be. */
function shortened(text: string): string {
  if (text.length <= longest.speech) return text
  const whole = text.slice(0, longest.speech + 1)
  const end = [...whole.matchAll(/[.!?](?= )|(?= \[…\])/gu)].at(-1)
  return end ? whole.slice(0, end.index + end[0].length) : whole.slice(0, whole.lastIndexOf(' ', longest.speech))
}

function quoteOf({ text, speaker }: SpeechCandidate, lines: number[]): Unnumbered {
  const short = shortened(text)
  return {
    kind: 'quote',
    lines,
    ...(speaker?.id ? { speaker: speaker.id } : {}),
    ...(speaker && !speaker.id ? { name: speaker.name } : {}),
    text: short,
    ...(short === text ? {} : { goesOn: true }),
    seal: sealOf(short),
  }
}

function proposalOf(candidate: Candidate, paragraph: string, lines: number[]): Unnumbered {
  if (candidate.kind === 'quote') return quoteOf(candidate, lines)
  const { start, end } = candidate
  const wording = paragraph.slice(start, Math.min(end, start + longest.wording)).trim()
  if (candidate.kind === 'words')
    return {
      kind: 'figure',
      lines,
      unit: 'text',
      as: 'exactly',
      noun: '',
      wording,
      fits: candidate.fits,
      seal: sealOf(wording),
    }
  const { kind, value, unit, noun, as } = candidate
  const known = { ...(unit ? { unit } : {}), ...(as ? { as } : {}) }
  return { kind, lines, value, ...known, noun, wording, seal: sealOf(wording) }
}

/** So many characters before and after a figure are shown. */
const context = 70

function around(paragraph: string, { start, end }: Candidate): string {
  const [from, to] = [Math.max(0, start - context), Math.min(paragraph.length, end + context)]
  return `${from > 0 ? '…' : ''}${paragraph.slice(from, to).trim()}${to < paragraph.length ? '…' : ''}`
}

/**
 * The figures and the direct speech of a source's text, in the order of their lines. What is said twice comes once, with all
 * its lines. Only words that stand in the text one by one are proposed, because only those can be sealed.
 *
 * @param original the whole text of the source
 */
export function findProposals(original: string, { language, printed, people, figures = [] }: Reading): Found[] {
  const source = readSourceText(original)
  const known = peopleOf(source.text, people)
  const words = wordsOf(original)
  const inWords = findWordFigures(source.paragraphs, figures)
  const found = new Map<string, Found>()
  source.paragraphs.forEach((paragraph, index) => {
    const candidates: Candidate[] = [
      ...findFigures(paragraph.text, language, printed),
      ...findSpeech(paragraph, source.paragraphs[index - 1], known),
      ...(inWords.get(paragraph) ?? []),
    ]
    for (const candidate of candidates.sort((a, b) => a.start - b.start)) {
      const line = source.lineAt(paragraph.start + candidate.start)
      const proposal = proposalOf(candidate, paragraph.text, [line])
      const before = found.get(identity(proposal))?.proposal
      // In the order of the text: a line that is known already is the last one.
      if (before) {
        if (before.lines.at(-1) !== line) before.lines.push(line)
      } else if (standsIn(words, proposal.kind === 'quote' ? proposal.text : proposal.wording))
        found.set(identity(proposal), { proposal, around: around(paragraph.text, candidate) })
    }
  })
  return [...found.values()]
}
