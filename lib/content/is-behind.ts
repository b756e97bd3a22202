import type { Language } from '../languages.ts'
import { hashOfWords } from './history/text-hash.ts'

/** What tells whether a text is up to date with the version that it was made from. */
interface Version {
  summary: { id: string; language: Language }
  fields: { original?: { language: Language; hash: string } | undefined }
  text: string
}

/** Hashes of originals: a translation is asked about for its page and for everything that is made of it. */
const hashes = new WeakMap<Version, string>()

function hashOf(version: Version): string {
  const hash = hashes.get(version) ?? hashOfWords(version.fields, version.text)
  hashes.set(version, hash)
  return hash
}

/**
 * Whether a text is a translation whose original has changed since the translation was last brought up to date.
 *
 * @param counterpart the same text in the other language
 */
export function isBehind({ fields: { original } }: Version, counterpart: Version): boolean {
  return original?.language === counterpart.summary.language && hashOf(counterpart) !== original.hash
}
