import { type Fingerprint, holder, sequenceLength, sequenceNumbers } from '../../content/fingerprint/fingerprint.ts'
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
  const numbers = Uint32Array.from(sequenceNumbers(words.map(({ word }) => word)))
  const count = numbers.length
  return (fingerprint) => {
    const runs: PlacedWord[][] = []
    const mayHold = holder(fingerprint)
    // Six in a row have one among every sixth, so that the others need not be looked at.
    for (let probe = 0; probe < count; probe += copiedSequences) {
      if (!mayHold(numbers[probe] as number)) continue
      let [first, last] = [probe, probe]
      while (first > 0 && mayHold(numbers[first - 1] as number)) first -= 1
      while (last + 1 < count && mayHold(numbers[last + 1] as number)) last += 1
      if (last - first + 1 >= copiedSequences) runs.push(words.slice(first, last + sequenceLength))
      probe += Math.floor((last - probe) / copiedSequences) * copiedSequences
    }
    return runs
  }
}
