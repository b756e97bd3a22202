import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readSealed, writeSealed } from '../changes/sealed-file.ts'
import { kinds } from '../content/definitions/kinds.ts'
import { locateFile } from '../content/input/locate-file.ts'
import { contentPaths } from '../content/input/read-content.ts'

/** What contentlayer's documents were generated from. */
export interface DocumentRecord {
  /** The version of the code that generated them, and of the content folder. */
  code: string
  /** A hash of each file's bytes, by its path below the content folder. */
  files: Record<string, string>
  /** A hash of each document, by the same paths: a disk may lose what nobody has changed. */
  documents: Record<string, string>
}

/** Which files are not as they were when the documents were generated. */
export interface ChangedDocuments {
  /** Paths below the content folder of files that are new or have changed. */
  changed: string[]
  /** Of files that are no more. */
  removed: string[]
  /** The hashes of documents that are as they were generated, by the paths of their files. */
  kept: Record<string, string>
}

/** The file that contentlayer makes of a document, below the folder of what it generates. */
export function generatedFile(path: string): string {
  const located = locateFile(path)
  if (located.role !== 'document') throw new Error(`${path} is no document`)
  return join(kinds[located.kind].typeName, `${path.replaceAll('/', '__')}.json`)
}

/** A hash of a file's bytes; `undefined` when it is not there. */
function hashOf(file: string): string | undefined {
  return existsSync(file) ? createHash('sha256').update(readFileSync(file)).digest('base64url') : undefined
}

/**
 * What the documents of a content folder are generated from now.
 *
 * @param known the hashes of files that were read shortly before
 */
export function documentRecord(folder: string, code: string, known: ReadonlyMap<string, string>): DocumentRecord {
  const paths = contentPaths(folder).filter((path) => locateFile(path).role === 'document')
  return { code, files: hashes(paths, (path) => known.get(path) ?? hashOf(join(folder, path))), documents: {} }
}

/**
 * The same with what was generated of it.
 *
 * @param kept the hashes of documents that are as they were
 */
export function withGenerated(
  record: DocumentRecord,
  generated: string,
  kept: DocumentRecord['documents'],
): DocumentRecord {
  const documentOf = (path: string) => join(generated, generatedFile(path))
  return { ...record, documents: hashes(Object.keys(record.files), (path) => kept[path] ?? hashOf(documentOf(path))) }
}

/** Whether files still have the bytes that a record says. */
export function areAsRecorded(paths: readonly string[], folder: string, { files }: DocumentRecord): boolean {
  return paths.every((path) => hashOf(join(folder, path)) === files[path])
}

function hashes(paths: readonly string[], of: (path: string) => string | undefined): Record<string, string> {
  return Object.fromEntries(paths.map((path) => [path, of(path) ?? '']))
}

/** The record in a file, or `undefined` when it is missing or damaged. */
export function readRecord(file: string): DocumentRecord | undefined {
  const kept = readSealed(file)
  return kept && JSON.parse(kept.toString())
}

export function writeRecord(file: string, record: DocumentRecord): void {
  writeSealed(file, JSON.stringify(record))
}

/**
 * What has to be generated since a record of the same code was written, or `undefined` when everything has to be.
 *
 * @param generated the folder of what was generated; a document that is not as it was left there counts as changed
 */
export function changedDocuments(
  before: DocumentRecord | undefined,
  now: DocumentRecord,
  generated: string,
): ChangedDocuments | undefined {
  if (before?.code !== now.code) return undefined
  const kept: ChangedDocuments['kept'] = {}
  for (const [path, hash] of Object.entries(now.files)) {
    const document = before.files[path] === hash ? hashOf(join(generated, generatedFile(path))) : undefined
    if (document !== undefined && document === before.documents[path]) kept[path] = document
  }
  return {
    changed: Object.keys(now.files).filter((path) => !(path in kept)),
    removed: Object.keys(before.files).filter((path) => !(path in now.files)),
    kept,
  }
}
