import { lstatSync, readFileSync, type Stats } from 'node:fs'
import { join } from 'node:path'
import type { Finding } from '../../content/finding.ts'
import { hashOfBytes, KnownFile } from '../../content/input/known-file.ts'
import { locateFile } from '../../content/input/locate-file.ts'
import {
  contentPaths,
  inspectPicturesOf,
  type ReadFile,
  readContentFile,
  shownPath,
} from '../../content/input/read-content.ts'
import type { PictureFacts } from '../../content/pictures/inspect-pictures.ts'
import type { KeptCheck, KeptFile, KeptFinding } from './kept-check.ts'
import { knownDocument } from './kept-document.ts'

/** A file of the content, read or known from the last check. */
export interface FileAgain {
  /** Relative to the content folder. */
  path: string
  read: ReadFile
  /** What the last check has kept of it, where it has not changed since. */
  kept?: KeptFile
  /** By what the next check tells whether it has changed; none for what is looked at each time. */
  state?: Pick<KeptFile, 'mark' | 'bytes' | 'hash'>
}

/** File systems note times to two seconds at worst. */
const coarsestTime = 2000

/**
 * By what an unchanged file is told without being read. Empty for one that was changed so shortly ago that another change would
 * leave the same mark, and for one from the future.
 */
function markOf({ size, mtimeMs, ctimeMs, ino }: Stats, now: number): string {
  return Math.max(mtimeMs, ctimeMs) > now - coarsestTime ? '' : `${size} ${mtimeMs} ${ctimeMs} ${ino}`
}

/** A finding without the file that it is kept with. */
export function keptFinding({ rule, line, column, severity, message }: Finding): KeptFinding {
  return [rule, line, column, severity, message]
}

/** A kept finding with its file. */
export function findingOf([rule, line, column, severity, message]: KeptFinding, file: string): Finding {
  return { file, line, column, severity, rule, message }
}

/** Reads a content folder and takes over what has not changed since the last check. */
class Reader {
  private readonly folder: string
  private readonly last: KeptCheck

  constructor(folder: string, last: KeptCheck) {
    this.folder = folder
    this.last = last
  }

  read(path: string): FileAgain {
    const file = join(this.folder, path)
    // Before the file is read, so that a change after that is seen the next time.
    const now = Date.now()
    const stats = lstatSync(file)
    const mark = markOf(stats, now)
    const kept = this.last.get(path)
    if (kept && stats.isFile() && this.isSame(kept, file, stats, mark)) {
      const state = { mark, bytes: kept.bytes, hash: kept.hash }
      return { path, kept, state, read: this.takenOver(kept, file) }
    }
    const hashes: string[] = []
    const read = readContentFile(this.folder, path, (one) => {
      const bytes = readFileSync(one)
      hashes.push(hashOfBytes(bytes))
      return bytes
    })
    const hash = hashes[0] ?? (read.picture && this.hashOfPicture(path, read.picture))
    return { path, read, ...(hash !== undefined && { state: { mark, bytes: stats.size, hash } }) }
  }

  /** Pictures are read by what looks into them; so a picture is only known when what it saw before and after is the same. */
  private hashOfPicture(path: string, seen: PictureFacts): string | undefined {
    const hash = hashOfBytes(readFileSync(join(this.folder, path)))
    const again = readContentFile(this.folder, path).picture
    const after = hashOfBytes(readFileSync(join(this.folder, path)))
    return hash === after && JSON.stringify(again) === JSON.stringify(seen) ? hash : undefined
  }

  private isSame(kept: KeptFile, file: string, { size }: Stats, mark: string): boolean {
    if (mark !== '' && mark === kept.mark) return true
    return size === kept.bytes && hashOfBytes(readFileSync(file)) === kept.hash
  }

  private takenOver(kept: KeptFile, file: string): ReadFile {
    const { path, hash, document, picture } = kept
    if (kept.fingerprint) return readContentFile(this.folder, path)
    const shown = shownPath(this.folder, path)
    return {
      path: shown,
      findings: kept.reading.map((finding) => findingOf(finding, shown)),
      ...(document && {
        document: new KnownFile(knownDocument(document, shown), file, hash),
      }),
      ...(picture && { picture }),
    }
  }
}

/**
 * Reads a content folder. A file that has not changed since the last check is not parsed.
 *
 * @param last what the last check has kept
 * @param report is told after each file how many of all are read
 * @throws when there is no such folder
 */
export function readAgain(
  folder: string,
  last: KeptCheck,
  report?: (done: number, total: number) => void,
): FileAgain[] {
  const paths = contentPaths(folder)
  inspectPicturesOf(
    folder,
    paths.filter((path) => !last.has(path) && locateFile(path).role === 'picture'),
  )
  const reader = new Reader(folder, last)
  return paths.map((path, index) => {
    report?.(index, paths.length)
    return reader.read(path)
  })
}
