import { relative, resolve, sep } from 'node:path'
import { writeSealed } from '../../changes/sealed-file.ts'
import { contentFolder } from '../content-folder.ts'
import type { ContentFile } from '../input/content-file.ts'
import { KnownFile } from '../input/known-file.ts'
import { bodyKindOf } from '../input/read-content.ts'
import { splitFrontMatter } from '../input/split-front-matter.ts'
import { type KnownTexts, knownTextsFile, readKnown, textKey } from './known-components.ts'
import { keepParsed } from './load-body.ts'
import { namedComponents } from './named-components.ts'

/**
 * Keeps what the check before a build has found out of the texts: the components of each, of which those of texts that are no more are forgotten, and what
 * it was parsed to. The trees of the documents are used up afterwards.
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

function componentsIn({ path, kind, language, text, body }: ContentFile): KnownTexts['texts'][string] | undefined {
  const split = language && body ? splitFrontMatter(text) : undefined
  if (!split || 'problem' in split || !body || !language) return undefined
  const components = namedComponents(body)
  const file = relative(resolve(contentFolder()), resolve(path)).split(sep).join('/')
  keepParsed({ text: split.body, file, kind: bodyKindOf(kind), language }, body)
  return { key: textKey(split.body), components }
}
