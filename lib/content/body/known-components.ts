import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { readSealed } from '../../changes/sealed-file.ts'
import { once } from '../once.ts'
import type { NamedComponent } from './named-components.ts'

/*
 * What a body names is known from the check before a build, which has parsed every text. A page that only wants to know which
 * records an article shows need not parse it again: in a build after one change hardly any text is parsed at all.
 */

/** What is known of a text. */
export interface KnownText {
  /** Of the file's bytes. */
  hash: string
  /** Of the text without its front matter. */
  key: string
  /** That it names. */
  components: readonly NamedComponent[]
}

/** What a build keeps of its texts, with the code that found it. */
export interface KnownTexts {
  code: string
  /** By the paths of their files. */
  texts: Record<string, KnownText>
}

/** Where it is kept. */
export const knownTextsFile = () => join(/* turbopackIgnore: true */ process.cwd(), '.next', 'cache', 'components')

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

const known = once('known-components', (): ReadonlyMap<string, readonly NamedComponent[]> => {
  // Set by the build alone. Elsewhere, such as in the preview, nobody vouches for the file.
  const code = process.env.BUILD_CODE
  return new Map(code ? Object.values(readKnown(code)).map(({ key, components }) => [key, components]) : [])
})

/** The components that a text names, or `undefined` when it has to be parsed to know. */
export function knownComponents(text: string): readonly NamedComponent[] | undefined {
  return known().size > 0 ? known().get(textKey(text)) : undefined
}
