import { readFileSync } from 'node:fs'
import { relative, resolve, sep } from 'node:path'
import { writeSealed } from '../../changes/sealed-file.ts'
import { contentFolder } from '../content-folder.ts'
import { type ContentFile, hasBody } from '../input/content-file.ts'
import { hashOfBytes, KnownFile } from '../input/known-file.ts'
import { bodyKindOf } from '../input/read-content.ts'
import { splitFrontMatter } from '../input/split-front-matter.ts'
import { type KnownText, type KnownTexts, knownTextsFile, readKnown, textKey } from './known-components.ts'
import { keepParsed } from './load-body.ts'
import { namedComponents } from './named-components.ts'

/**
 * Keeps what the check before a build has found out of the texts: the components of each, of which those of texts that are no more are forgotten, and what
 * it was parsed to. The trees of the documents are used up afterwards.
 *
 * @param code the version of the code that found them
 * @param files the documents of the content; one that was not read because it has not changed keeps what is known of it, and is read where that is
 * nothing or of an older state: `npm run check` may have seen it since, or before the first build with this code
 */
export function rememberComponents(code: string, files: Iterable<ContentFile>): void {
  const before = readKnown(code)
  const texts: KnownTexts['texts'] = {}
  for (const document of files) {
    const last = before[document.path]
    const isUnchanged = document instanceof KnownFile && last?.hash === document.hash
    const found = isUnchanged ? last : componentsIn(document)
    if (found) texts[document.path] = found
  }
  writeSealed(knownTextsFile(), JSON.stringify({ code, texts } satisfies KnownTexts))
}

function componentsIn(document: ContentFile): KnownText | undefined {
  const { path, kind, language } = document
  // Asked for its text, a document that was not read is.
  if (!language || !hasBody(document)) return undefined
  const { body } = document
  const split = splitFrontMatter(document.text)
  if ('problem' in split || !body) return undefined
  const components = namedComponents(body)
  const file = relative(resolve(contentFolder()), resolve(path)).split(sep).join('/')
  keepParsed({ text: split.body, file, kind: bodyKindOf(kind), language }, body)
  const hash = document instanceof KnownFile ? document.hash : hashOfBytes(readFileSync(resolve(path)))
  return { hash, key: textKey(split.body), components }
}
