import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { readSealed } from '../../changes/sealed-file.ts'
import { once } from '../once.ts'
import type { NamedComponent } from './named-components.ts'

/*
 * What a build has to know of every text is known from the check before it, which has parsed them all. A page that only wants to know which records an
 * article shows need not parse it again: in a build after one change hardly any text is parsed at all.
 */

/** What is known of a text. */
export interface KnownText {
  /** Of the file's bytes. */
  hash: string
  /** Of the text without its front matter. */
  key: string
  /** That it names. */
  components: readonly NamedComponent[]
  /** How many words it has. */
  words: number
  /** The hash of its words, where a translation was made of them; see `text-hash.ts`. */
  textHash?: string
}

/** What a build keeps of its texts, with the code that found it. */
export interface KnownTexts {
  code: string
  /** By the paths of their files in the content folder. */
  texts: Record<string, KnownText>
}

/** Where it is kept. */
export const knownTextsFile = () => join(/* turbopackIgnore: true */ process.cwd(), '.next', 'cache', 'texts')

/** What a text is known by. */
export function textKey(text: string): string {
  return createHash('sha256').update(text.trim()).digest('base64url').slice(0, 22)
}

/** What is known for a version of the code; nothing when the file is missing, damaged or of another version. */
export function readKnown(code: string): KnownTexts['texts'] {
  const kept = readSealed(knownTextsFile())
  const known: KnownTexts | undefined = kept && JSON.parse(kept.toString())
  return known?.code === code ? known.texts : {}
}

const known = once('known-texts', (): ReadonlyMap<string, KnownText> => {
  // Set by the build alone. Elsewhere, such as in the preview, nobody vouches for the file.
  const code = process.env.BUILD_CODE
  return new Map(code ? Object.entries(readKnown(code)) : [])
})

/** The texts that were asked for, of which it was made sure that they are the known ones. */
const compared = once('compared-texts', () => new Map<string, string>())

/**
 * What the check before this build has found out of a text, or `undefined` where the text has to be asked itself.
 *
 * @param file the file's path in the content folder
 * @param text what stands after its front matter
 */
export function knownText(file: string, text: string): KnownText | undefined {
  const found = known().get(file)
  if (!found || compared().get(file) === text) return found
  if (found.key !== textKey(text)) return undefined
  compared().set(file, text)
  return found
}
