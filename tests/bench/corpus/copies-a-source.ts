import type { Fingerprint } from '@/lib/content/fingerprint/fingerprint.ts'
import { placedWords } from '@/lib/content/fingerprint/words.ts'
import { copiedRunsOf } from '@/lib/editorial/prose/copied-runs.ts'
import { fileOf, type Text } from './text-file.ts'

/**
 * Whether the check would take words of a text for copied. Eight foreign words pass a fingerprint by chance in one of a
 * thousand million cases, and a large archive with many sources has as many.
 */
export function copiesASource(text: Text, fingerprints: readonly Fingerprint[]): boolean {
  const runsIn = copiedRunsOf(placedWords(fileOf(text).replace(/<[^>]*>/g, ' ')))
  return fingerprints.some((fingerprint) => runsIn(fingerprint).length > 0)
}
