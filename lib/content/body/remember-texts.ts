import { readFileSync } from 'node:fs'
import { relative, resolve, sep } from 'node:path'
import { writeSealed } from '../../changes/sealed-file.ts'
import { contentFolder } from '../content-folder.ts'
import { knownTextHash } from '../history/text-hash.ts'
import { type ContentFile, hasBody } from '../input/content-file.ts'
import { hashOfBytes, KnownFile } from '../input/known-file.ts'
import { bodyKindOf } from '../input/read-content.ts'
import { splitFrontMatter } from '../input/split-front-matter.ts'
import { wordCount } from '../reading-time.ts'
import { type KnownText, type KnownTexts, knownTextsFile, readKnown, textKey } from './known-texts.ts'
import { keepParsed } from './load-body.ts'
import { namedComponents } from './named-components.ts'

/**
 * Keeps what the check before a build has found out of the texts: what pages ask for of each, of which that of texts that are no more is forgotten, and what
 * it was parsed to. The trees of the documents are used up afterwards.
 *
 * @param code the version of the code that found them
 * @param files the documents of the content; one that was not read because it has not changed keeps what is known of it, and is read where that is
 * nothing or of an older state: `npm run check` may have seen it since, or before the first build with this code
 */
export function rememberTexts(code: string, files: Iterable<ContentFile>): void {
  const before = readKnown(code)
  const folder = resolve(contentFolder())
  const texts: KnownTexts['texts'] = {}
  for (const document of files) {
    if (!document.language) continue
    const file = relative(folder, resolve(document.path)).split(sep).join('/')
    const last = before[file]
    const isUnchanged = document instanceof KnownFile && last?.hash === document.hash
    const found = isUnchanged ? last : foundIn(document, file)
    if (found) texts[file] = withTextHash(found, document)
  }
  writeSealed(knownTextsFile(), JSON.stringify({ code, texts } satisfies KnownTexts))
}

/** A translation may have been made since the text was read. */
function withTextHash(known: KnownText, document: ContentFile): KnownText {
  const textHash = knownTextHash(document)
  return textHash === undefined ? known : { ...known, textHash }
}

function foundIn(document: ContentFile, file: string): KnownText | undefined {
  const { path, kind, language } = document
  // Asked for its text, a document that was not read is.
  if (!language || !hasBody(document)) return undefined
  const { body } = document
  const split = splitFrontMatter(document.text)
  if ('problem' in split || !body) return undefined
  const components = namedComponents(body)
  keepParsed({ text: split.body, file, kind: bodyKindOf(kind), language }, body)
  const hash = document instanceof KnownFile ? document.hash : hashOfBytes(readFileSync(resolve(path)))
  return { hash, key: textKey(split.body), components, words: wordCount(split.body) }
}
