import type { Finding } from '../../content/finding.ts'
import {
  type Fingerprint,
  mayHold,
  sealOf,
  sequenceLength,
  sequenceNumbers,
} from '../../content/fingerprint/fingerprint.ts'
import { passageParts } from '../../content/fingerprint/passage.ts'
import type { PlacedWord } from '../../content/fingerprint/words.ts'
import { type Content, findingAt } from '../../content/input/content-file.ts'
import { placeInValue } from '../prose/place-in-value.ts'
import type { CitedPassage } from './cited-passages.ts'

/**
 * The words among which the first one is that is not in the source, as far as the sequences of three words tell: the last word of the
 * first sequence that fails, as those before it passed. Where the very first one fails, a single wrong word is in all that fail.
 */
function foreignWords(fingerprint: Fingerprint, part: readonly PlacedWord[]): readonly PlacedWord[] {
  const passes = sequenceNumbers(part.map(({ word }) => word)).map((number) => mayHold(fingerprint, number))
  const first = passes.indexOf(false)
  if (first < 0) return []
  const end = sequenceLength - 1
  if (first > 0) return part.slice(first + end, first + end + 1)
  const passing = passes.indexOf(true)
  const last = (passing < 0 ? passes.length : passing) - 1
  if (last > end) return part.slice(0, end + 1)
  return part.slice(last, passing < 0 ? end + 1 : last + 1)
}

/**
 * What is wrong with words that a record takes from a source, or `undefined` when they are sealed in its fingerprint or the
 * source has none (which is a rule of its own).
 */
export function passageFinding(content: Content, passage: CitedPassage, rule: string): Finding | undefined {
  const { file, source, text, path } = passage
  const fingerprint = content.fingerprints.get(source)
  if (!fingerprint || fingerprint.seals.has(sealOf(text))) return undefined
  const command = `npm run source -- ${source} <text file>`
  for (const part of passageParts(text)) {
    const foreign = foreignWords(fingerprint, part)
    const [start, end] = [foreign[0]?.start, foreign.at(-1)?.end]
    if (start !== undefined)
      return findingAt(
        file,
        placeInValue(file, path, text, start),
        rule,
        `the words at "${text.slice(start, end).replace(/\s+/g, ' ')}" do not stand like this in the source "${source}"; expected the source’s own, with […] where some are left out. Correct them, or, if they are right, run: ${command}`,
      )
  }
  return findingAt(
    file,
    file.data.placeOf(path),
    rule,
    `these words have not been found in the source "${source}"; expected the source’s own from the first to the last, with […] where some are left out. Correct them, or, if they are right, run: ${command}`,
  )
}
