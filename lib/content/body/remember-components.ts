import { writeSealed } from '../../changes/sealed-file.ts'
import type { ContentFile } from '../input/content-file.ts'
import { KnownFile } from '../input/known-file.ts'
import { splitFrontMatter } from '../input/split-front-matter.ts'
import { type KnownTexts, knownTextsFile, readKnown, textKey } from './known-components.ts'
import { namedComponents } from './named-components.ts'

/**
 * Keeps the components of the texts of a build, and forgets those of texts that are no more.
 *
 * @param code the version of the code that found them
 * @param files the documents of the content; one that was not read because it has not changed keeps what is known of it
 */
export function rememberComponents(code: string, files: Iterable<ContentFile>): void {
  const before = readKnown(code)
  const texts: KnownTexts['texts'] = {}
  for (const document of files) {
    const found = document instanceof KnownFile ? before[document.path] : componentsIn(document)
    if (found) texts[document.path] = found
  }
  writeSealed(knownTextsFile(), JSON.stringify({ code, texts } satisfies KnownTexts))
}

function componentsIn({ language, text, body }: ContentFile): KnownTexts['texts'][string] | undefined {
  const split = language && body ? splitFrontMatter(text) : undefined
  if (!split || 'problem' in split || !body) return undefined
  return { key: textKey(split.body), components: namedComponents(body) }
}
