import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { once } from '../once.ts'
import type { NamedComponent } from './named-components.ts'

/*
 * What a body names is known from the check before a build, which has parsed every text. A page that only wants to know which
 * records an article shows need not parse it again: in a build after one change hardly any text is parsed at all.
 */

/** The file that a build keeps the components of its texts in, with the code that found them. */
interface KnownFile {
  code: string
  texts: Record<string, readonly NamedComponent[]>
}

const file = () => join(/* turbopackIgnore: true */ process.cwd(), '.next', 'cache', 'components.json')

/** What a text is known by. */
export function textKey(text: string): string {
  return createHash('sha256').update(text.trim()).digest('base64url').slice(0, 22)
}

/** What is known for a version of the code; nothing when the file is missing, damaged or of another version. */
function readKnown(code: string): KnownFile['texts'] {
  try {
    const known: KnownFile = JSON.parse(readFileSync(file(), 'utf8'))
    return known.code === code ? known.texts : {}
  } catch {
    return {}
  }
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
 * @param texts every text of the content; without its components when it was not parsed this time
 */
export function rememberComponents(
  code: string,
  texts: Iterable<{ text: string; components: readonly NamedComponent[] | undefined }>,
): void {
  const before = readKnown(code)
  const next: KnownFile = { code, texts: {} }
  for (const { text, components } of texts) {
    const key = textKey(text)
    const found = components ?? before[key]
    if (found) next.texts[key] = found
  }
  const path = file()
  if (!existsSync(dirname(path))) mkdirSync(dirname(path), { recursive: true })
  writeFileSync(`${path}.${process.pid}`, JSON.stringify(next))
  renameSync(`${path}.${process.pid}`, path)
}
