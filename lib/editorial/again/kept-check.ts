import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Finding } from '../../content/finding.ts'
import { replaceFile } from '../../content/input/replace-file.ts'
import type { PictureFacts } from '../../content/pictures/inspect-pictures.ts'
import type { KeptDocument } from './kept-document.ts'

/** Rule, line, column, severity and message. The file is the one that it is kept with. */
export type KeptFinding = [string, number, number, Finding['severity'], string]

/** A file of the content as the last check has seen it. */
export interface KeptFile {
  /** Relative to the content folder. */
  path: string
  /** By which it is told unread that it has not changed; empty where it changed so shortly before that nobody can tell. */
  mark: string
  bytes: number
  hash: string
  /** What reading it found. */
  reading: KeptFinding[]
  /** What the rules found that look at each document apart. */
  apart: KeptFinding[]
  /** The rules that looked something up in records for it. */
  lookedUp: string[]
  document?: KeptDocument
  picture?: PictureFacts
  fingerprint?: true
}

/** The last check of a content folder, file by file. */
export type KeptCheck = ReadonlyMap<string, KeptFile>

/** Where the last check is kept, beside what Next keeps between builds. */
export function keptCheckFile(): string {
  return join(process.cwd(), '.next', 'cache', 'check', 'last-check')
}

const sumOf = (text: string) => createHash('sha256').update(text).digest('hex')

/**
 * What was kept of the last check. Nothing where there was none, where it was one of another folder or by other code, and where the
 * file is not exactly what was written.
 *
 * @param about the folder and the code; another text is another check
 */
export function readKeptCheck(file: string, about: string): KeptCheck | undefined {
  try {
    const text = readFileSync(file, 'utf8')
    const [said, sum] = [text.indexOf('\n'), text.indexOf('\n', text.indexOf('\n') + 1)]
    const lines = text.slice(sum + 1)
    if (text.slice(0, said) !== JSON.stringify(about) || text.slice(said + 1, sum) !== sumOf(lines)) return undefined
    const kept = lines
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as KeptFile)
    return new Map(kept.map((one) => [one.path, one]))
  } catch {
    // None is there, or it cannot be read: then everything is looked at.
    return undefined
  }
}

/** Keeps a check for the next one. Where that is not possible, the next one looks at everything. */
export function writeKeptCheck(file: string, about: string, kept: Iterable<KeptFile>) {
  const lines = [...kept].map((one) => JSON.stringify(one)).join('\n')
  try {
    mkdirSync(dirname(file), { recursive: true })
    replaceFile(file, `${JSON.stringify(about)}\n${sumOf(lines)}\n${lines}`)
  } catch {
    // A full or protected disk is no mistake in the content.
  }
}
