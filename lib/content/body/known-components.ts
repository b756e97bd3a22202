import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { readSealed, writeSealed } from '../../changes/sealed-file.ts'
import type { ContentFile } from '../input/content-file.ts'
import { splitFrontMatter } from '../input/split-front-matter.ts'
import { once } from '../once.ts'
import { type NamedComponent, namedComponents } from './named-components.ts'

/*
 * What a body names is known from the check before a build, which has parsed every text. A page that only wants to know which
 * records an article shows need not parse it again: in a build after one change hardly any text is parsed at all.
 */

/** The file that a build keeps the components of its texts in, with the code that found them. */
interface KnownFile {
  code: string
  texts: Record<string, readonly NamedComponent[]>
}

const file = () => join(/* turbopackIgnore: true */ process.cwd(), '.next', 'cache', 'components')

/** What a text is known by. */
export function textKey(text: string): string {
  return createHash('sha256').update(text.trim()).digest('base64url').slice(0, 22)
}

/** What is known for a version of the code; nothing when the file is missing, damaged or of another version. */
function readKnown(code: string): KnownFile['texts'] {
  const kept = readSealed(file())
  const known: KnownFile | undefined = kept && JSON.parse(kept.toString())
  return known?.code === code ? known.texts : {}
}

const known = once((): ReadonlyMap<string, readonly NamedComponent[]> => {
  // Set by the build alone. Elsewhere, such as in the preview, nobody vouches for the file.
  const code = process.env.BUILD_CODE
  return new Map(code ? Object.entries(readKnown(code)) : [])
})

/** The components that a text names, or `undefined` when it has to be parsed to know. */
export function knownComponents(text: string): readonly NamedComponent[] | undefined {
  return known().size > 0 ? known().get(textKey(text)) : undefined
}

/**
 * Keeps the components of the texts of a build, and forgets those of texts that are no more.
 *
 * @param code the version of the code that found them
 * @param files the documents of the content; a text that was not parsed this time keeps what is known of it
 */
export function rememberComponents(code: string, files: Iterable<Pick<ContentFile, 'language' | 'text' | 'body'>>) {
  const before = readKnown(code)
  const next: KnownFile = { code, texts: {} }
  for (const { language, text, body } of files) {
    const split = language ? splitFrontMatter(text) : undefined
    if (!split || 'problem' in split) continue
    const key = textKey(split.body)
    const found = before[key] ?? (body && namedComponents(body))
    if (found) next.texts[key] = found
  }
  writeSealed(file(), JSON.stringify(next))
}
