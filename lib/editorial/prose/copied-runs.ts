import { type Fingerprint, mayHold, sequenceLength, sequenceNumber } from '../../content/fingerprint/fingerprint.ts'
import type { PlacedWord } from '../../content/fingerprint/words.ts'

/** From how many consecutive words on a text counts as copied. */
export const copiedLength = 8

/** So many sequences in a row are eight words. */
const copiedSequences = copiedLength - sequenceLength + 1

/**
 * The stretches of eight or more consecutive words that stand in a source. Eight words are six sequences of three; foreign
 * ones all pass by chance in one of a thousand million cases.
 *
 * @returns a function, so that the hashes of a text are made once for all sources
 */
export function copiedRunsOf(words: readonly PlacedWord[]): (fingerprint: Fingerprint) => PlacedWord[][] {
  const plain = words.map(({ word }) => word)
  const count = words.length - sequenceLength + 1
  const numbers: number[] = []
  const numberAt = (index: number) => {
    const number = numbers[index] ?? sequenceNumber(plain, index)
    numbers[index] = number
    return number
  }
  return (fingerprint) => {
    const passes = (index: number) => index >= 0 && index < count && mayHold(fingerprint, numberAt(index))
    const runs: PlacedWord[][] = []
    // Six in a row have one among every sixth, so that the others need not be looked at.
    for (let probe = 0; probe < count; probe += copiedSequences) {
      if (!passes(probe)) continue
      let [first, last] = [probe, probe]
      while (passes(first - 1)) first -= 1
      while (passes(last + 1)) last += 1
      if (last - first + 1 >= copiedSequences) runs.push(words.slice(first, last + sequenceLength))
      probe += Math.floor((last - probe) / copiedSequences) * copiedSequences
    }
    return runs
  }
}
