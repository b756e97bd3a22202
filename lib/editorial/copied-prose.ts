import type { Finding } from '../content/finding.ts'
import type { PlacedWord } from '../content/fingerprint/words.ts'
import { type Content, findingAt } from '../content/input/content-file.ts'
import { lookUp } from './looked-up.ts'
import { copiedLength, copiedRunsOf } from './prose/copied-runs.ts'
import { markedQuotations, type Range, recordedWords, stretchesOf } from './prose/marked-quotations.ts'
import { proseTexts } from './prose/prose-texts.ts'

interface Copied {
  source: string
  words: PlacedWord[]
}

function copiedIn(text: string, leftOut: readonly Range[], content: Content): Copied[] {
  const copied: Copied[] = []
  for (const words of stretchesOf(text, leftOut)) {
    // Most stretches of fields are too short for a run.
    if (words.length < copiedLength) continue
    const runsIn = copiedRunsOf(words)
    for (const [source, fingerprint] of content.fingerprints)
      if (fingerprint) for (const run of runsIn(fingerprint)) copied.push({ source, words: run })
  }
  return copied
}

/** The copied words as an editor finds them: on one line, the middle of a long stretch left out. */
function shown(text: string): string {
  const words = text.split(/\s+/)
  return words.length <= 16 ? words.join(' ') : `${words.slice(0, 8).join(' ')} … ${words.slice(-6).join(' ')}`
}

/**
 * copied-prose: no eight consecutive words of ours stand in a source, save in a marked quotation. Holds for texts and
 * records alike; a component in a sentence ends a stretch of words.
 */
export function copiedProse(content: Content): Finding[] {
  const recorded = recordedWords(content)
  return (content.judged ?? content.files).flatMap((file) =>
    proseTexts(file).flatMap(({ text, placeAt }) => {
      // Quotations are only looked for where there is something to excuse.
      if (copiedIn(text, [], content).length === 0) return []
      lookUp('copied-prose', file)
      return copiedIn(text, markedQuotations(text, recorded), content).map(({ source, words }) => {
        const [start, end] = [words[0]?.start ?? 0, words.at(-1)?.end ?? 0]
        return findingAt(
          file,
          placeAt(start),
          'copied-prose',
          `has ${words.length} consecutive words that stand in the source "${source}": "${shown(text.slice(start, end))}"; expected words of our own, or a quotation with its record in quotes/`,
        )
      })
    }),
  )
}
