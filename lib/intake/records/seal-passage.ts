import {
  type Fingerprint,
  mayHold,
  sealOf,
  sequenceLength,
  sequenceNumbers,
} from '../../content/fingerprint/fingerprint.ts'
import { passageParts } from '../../content/fingerprint/passage.ts'
import type { Proposal } from '../proposals/proposal.ts'

/**
 * Whether the words of a proposal may be sealed without the text at hand: they bear the seal that they got when they were
 * read from it, and the fingerprint knows all their sequences. Words that were changed by hand do not.
 */
export function maySeal(fingerprint: Fingerprint, one: Proposal): boolean {
  const words = one.kind === 'quote' ? one.text : one.wording
  const parts = passageParts(words).map((part) => part.map(({ word }) => word))
  const known = parts.every(
    (part) => part.length < sequenceLength || sequenceNumbers(part).every((number) => mayHold(fingerprint, number)),
  )
  return known && one.seal === sealOf(words)
}
