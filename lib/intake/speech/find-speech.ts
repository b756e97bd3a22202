import { wordsOf } from '../../content/fingerprint/words.ts'
import type { Speaker, SpeechCandidate } from '../text/candidate.ts'
import type { Paragraph } from '../text/source-text.ts'
import { type KnownPerson, type NamedPerson, peopleIn, sayingAfter, sayingWord } from './speaker.ts'
import { type SpeechSpan, speechSpans } from './speech-spans.ts'

/** From so many words on, marked words are speech by themselves; with an attribution from `attributed` on. */
const fewest = { alone: 6, attributed: 2 }

/** So far before and after the words an attribution is looked for. */
const reach = 220

/** So far before the words somebody may have been named whom the text means by "sie" or "er". */
const farthest = 2_000

/** The sentence in which a text ends, and the one with which it begins. */
const lastSentence = (text: string) =>
  text
    .slice(-reach)
    .split(/(?<=[.!?][”“"]?) (?=[\p{Lu}„“"])/u)
    .at(-1) ?? ''
const firstSentence = (text: string) => text.slice(0, reach).split(/(?<=\p{L}[.!?]) /u)[0] ?? ''

/** The last person named; one on record rather than what only looks like a name. */
const lastOf = (people: readonly NamedPerson[]) => people.findLast(({ id }) => id) ?? people.at(-1)

interface Attribution {
  speaker: Speaker | undefined
  /** Whether the text says that somebody said the words. */
  said: boolean
}

/** What a text says of whose words they are. */
function attribution(
  text: string,
  { start, end, by }: SpeechSpan,
  known: readonly KnownPerson[],
  announced: string,
): Attribution {
  const before = text.slice(Math.max(0, start - farthest), start).replace(/[„“"»«‘'‚]$/u, '')
  const after = text.slice(end)
  const earlier = lastOf(peopleIn(before, known))
  if (by === 'colon') return { speaker: peopleIn(announced, known).at(0), said: true }
  if (sayingAfter.test(after)) {
    const clause = firstSentence(after)
    const own = peopleIn(clause, known).at(0)
    // "erklärte das Unternehmen": somebody said it, and it was nobody named before.
    const other = /^[^\p{L}]*\p{L}+ (?:d(?:as|ie|er)|ein|eine|the|an?) /iu.test(clause)
    return { speaker: own ?? (other ? undefined : earlier), said: true }
  }
  const clause = lastSentence(before)
  const named = peopleIn(clause, known)
  if (/:\s*$/u.test(before) && (named.length > 0 || sayingWord.test(clause)))
    return { speaker: lastOf(named) ?? earlier, said: true }
  if (sayingWord.test(clause)) return { speaker: lastOf(named) ?? earlier, said: true }
  return { speaker: earlier, said: false }
}

/** Whether nothing but the attribution stands between two parts of one speech. */
function isOneSpeech(between: string): boolean {
  return sayingAfter.test(between) && between.length < 120 && !/[.!?] \p{Lu}.*[.!?]/u.test(between)
}

interface Said extends SpeechCandidate {
  said: boolean
}

/**
 * The direct speech of a paragraph. Marked words that nobody is said to have spoken are left out unless they are a sentence,
 * because most of them are names or terms.
 *
 * @param before the paragraph before it, which may announce the speech
 */
export function findSpeech(
  paragraph: Paragraph,
  before: Paragraph | undefined,
  known: readonly KnownPerson[],
): SpeechCandidate[] {
  const { text } = paragraph
  const announces = (one: Paragraph) => /:\s*$/u.test(one.text) && peopleIn(one.text, known).length > 0
  const found: Said[] = []
  for (const span of speechSpans(paragraph, before, announces)) {
    const { speaker, said } = attribution(text, span, known, before?.text ?? '')
    const words = text
      .slice(span.start, span.end)
      .replace(/[\s,]+$/u, '')
      .trim()
    const last = found.at(-1)
    const start = span.start
    const isOthers = sayingAfter.test(text.slice(span.end))
    if (last?.said && !isOthers && isOneSpeech(text.slice(last.end, start).replace(/[„“"»«‘'‚]$/u, ''))) {
      last.text = `${last.text} […] ${words}`
      last.end = span.end
      continue
    }
    const count = wordsOf(words).length
    const sentence = count >= fewest.alone && (/[.!?]$/u.test(words) || /^\p{Lu}/u.test(words))
    if (count >= (said ? fewest.attributed : fewest.alone) && (said || sentence))
      found.push({
        kind: 'quote',
        text: words,
        speaker: speaker && { name: speaker.name, id: speaker.id },
        start,
        end: span.end,
        said,
      })
  }
  return found.map(({ said: _, ...candidate }) => candidate)
}
