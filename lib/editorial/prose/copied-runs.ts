import { type Fingerprint, mayHold, sequenceLength, sequenceNumber } from '../../content/fingerprint/fingerprint.ts'
import type { PlacedWord } from '../../content/fingerprint/words.ts'

/** From how many consecutive words on a text counts as copied. */
export const copiedLength = 8

/** So many sequences in a row are eight words. */
const copiedSequences = copiedLength - sequenceLength + 1

/** A stretch of words, and the numbers of its sequences as far as they were asked for. */
export interface Stretch {
  words: readonly PlacedWord[]
  numbers: (number | undefined)[]
}

/** The stretch that words make. */
export function stretchOf(words: readonly PlacedWord[]): Stretch {
  return { words, numbers: [] }
}

/** Whether the sequence that begins with a word may stand in a source. No closure: this is asked a thousand times for each text. */
function passes({ words, numbers }: Stretch, index: number, fingerprint: Fingerprint): boolean {
  if (index < 0 || index > words.length - sequenceLength) return false
  let number = numbers[index]
  if (number === undefined) {
    number = sequenceNumber(
      words.slice(index, index + sequenceLength).map(({ word }) => word),
      0,
    )
    numbers[index] = number
  }
  return mayHold(fingerprint, number)
}

/**
 * The stretches of eight or more consecutive words that stand in a source. Eight words are six sequences of three; foreign
 * ones all pass by chance in one of a thousand million cases.
 */
export function copiedRuns(stretch: Stretch, fingerprint: Fingerprint): PlacedWord[][] {
  const count = stretch.words.length - sequenceLength + 1
  const runs: PlacedWord[][] = []
  // Six in a row have one among every sixth, so that the others need not be looked at.
  for (let probe = 0; probe < count; probe += copiedSequences) {
    if (!passes(stretch, probe, fingerprint)) continue
    let [first, last] = [probe, probe]
    while (passes(stretch, first - 1, fingerprint)) first -= 1
    while (passes(stretch, last + 1, fingerprint)) last += 1
    if (last - first + 1 >= copiedSequences) runs.push(stretch.words.slice(first, last + sequenceLength))
    probe += Math.floor((last - probe) / copiedSequences) * copiedSequences
  }
  return runs
}
