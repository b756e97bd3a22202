import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Kind, kinds } from './definitions/kinds.ts'
import { hasMarkedPlace } from './marked-places.ts'

/** What contentlayer adds to a document's fields. */
interface GeneratedMeta {
  _raw: { sourceFilePath: string; sourceFileDir: string; sourceFileName: string }
  body?: { raw: string }
}

/** The folder in which contentlayer writes a kind's documents, one JSON file each. */
function folderOf(kind: Kind): string {
  // The bundler would otherwise look through all documents, because it cannot know which are read.
  return join(/* turbopackIgnore: true */ process.cwd(), '.contentlayer', 'generated', kinds[kind].typeName)
}

/** Which text a generated file is a language of: `glossary__exaflops__de.mdx.json` is one of `glossary__exaflops`. */
const textOf = (name: string) => name.replace(/__[a-z]+\.mdx\.json$/, '')

/** Texts of which one language is not finished: neither is shown. Articles have `draft` for this. */
function unfinishedTexts(folder: string, names: readonly string[]): ReadonlySet<string> {
  return new Set(names.filter((name) => hasMarkedPlace(readFileSync(join(folder, name), 'utf8'))).map(textOf))
}

/** A document as contentlayer generates it. */
export type GeneratedDocument = Record<string, unknown> & GeneratedMeta

type DocumentSource = (kind: Kind) => Iterable<GeneratedDocument>

let source: DocumentSource | undefined

/** Lets the documents come from somewhere else than contentlayer's folder: the preview makes them itself. */
export function takeDocumentsFrom(other: DocumentSource | undefined) {
  source = other
}

/**
 * The documents of a kind, as contentlayer generated them, one at a time and in the order of their paths. Reading one file
 * after the other needs less than half the memory of importing the generated list. A document with a marked place is left
 * out; the preview shows it.
 *
 * @throws when contentlayer has not run
 */
export function* generatedDocuments<Fields>(kind: Kind): Generator<Fields & GeneratedMeta> {
  if (source) {
    yield* source(kind) as Iterable<Fields & GeneratedMeta>
    return
  }
  const folder = folderOf(kind)
  if (!existsSync(folder))
    throw new Error(`${folder} is missing; run "npm run build", which lets contentlayer generate it`)
  const names = readdirSync(folder).filter((name) => name.endsWith('.json') && name !== '_index.json')
  const unfinished = kind === 'term' ? unfinishedTexts(folder, names) : new Set<string>()
  for (const name of names.sort()) {
    const json = readFileSync(join(folder, name), 'utf8')
    if (!hasMarkedPlace(json) && !unfinished.has(textOf(name))) yield JSON.parse(json)
  }
}
