import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readSealed, writeSealed } from '../changes/sealed-file.ts'
import { locateFile } from '../content/input/locate-file.ts'
import { contentPaths } from '../content/input/read-content.ts'

/** What contentlayer's documents were generated from. */
export interface DocumentRecord {
  /** The version of the code that generated them, and of the content folder. */
  code: string
  /** A hash of each file's bytes, by its path below the content folder. */
  files: Record<string, string>
}

/** Which files are not as they were when the documents were generated. */
export interface ChangedDocuments {
  /** Paths below the content folder of files that are new or have changed. */
  changed: string[]
  /** Of files that are no more. */
  removed: string[]
}

/** What the documents of a content folder are generated from now. */
export function documentRecord(folder: string, code: string): DocumentRecord {
  const paths = contentPaths(folder).filter((path) => locateFile(path).role === 'document')
  const hash = (path: string) =>
    createHash('sha256')
      .update(readFileSync(join(folder, path)))
      .digest('base64url')
  return { code, files: Object.fromEntries(paths.map((path) => [path, hash(path)])) }
}

/** The record in a file, or `undefined` when it is missing or damaged. */
export function readRecord(file: string): DocumentRecord | undefined {
  const kept = readSealed(file)
  return kept && JSON.parse(kept.toString())
}

export function writeRecord(file: string, record: DocumentRecord): void {
  writeSealed(file, JSON.stringify(record))
}

/** What has changed between two records of one code, or `undefined` when everything has to be generated anew. */
export function changedDocuments(
  before: DocumentRecord | undefined,
  now: DocumentRecord,
): ChangedDocuments | undefined {
  if (before?.code !== now.code) return undefined
  return {
    changed: Object.keys(now.files).filter((path) => before.files[path] !== now.files[path]),
    removed: Object.keys(before.files).filter((path) => !(path in now.files)),
  }
}
