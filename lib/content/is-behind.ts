import type { Language } from '../languages.ts'
import { knownText } from './body/known-texts.ts'
import { hashOfWords } from './history/text-hash.ts'
import { onceForEach } from './once.ts'

/** What tells whether a text is up to date with the version that it was made from. */
interface Version {
  summary: { id: string; language: Language }
  fields: { original?: { language: Language; hash: string } | undefined }
  text: string
  file: string
}

/** The hash of an original: a translation is asked about for its page and for everything that is made of it. */
const hashOf = onceForEach(
  'hashes-of-originals',
  ({ fields, text, file }: Version) => knownText(file, text)?.textHash ?? hashOfWords(fields, text),
)

/**
 * Whether a text is a translation whose original has changed since the translation was last brought up to date.
 *
 * @param counterpart the same text in the other language
 */
export function isBehind({ fields: { original } }: Version, counterpart: Version): boolean {
  return original?.language === counterpart.summary.language && hashOf(counterpart) !== original.hash
}
