import { lstatSync } from 'node:fs'
import { join } from 'node:path'
import type { Content } from '../content/input/content-file.ts'
import { assembledContent, contentPaths, type ReadFile, readContentFile } from '../content/input/read-content.ts'

interface KnownFile {
  /** Size, time of change and number of the file on its disk: a file that has another mark has changed. */
  mark: string
  read: ReadFile
}

/** Reads a content folder again and again, each file only when it has changed. */
export class ContentReader {
  readonly folder: string
  private known = new Map<string, KnownFile>()

  constructor(folder: string) {
    this.folder = folder
  }

  /**
   * Reads what has changed since the last time.
   *
   * @returns every file by its path; an unchanged file is the same object as the last time
   * @throws when there is no such folder
   */
  read(): ReadonlyMap<string, ReadFile> {
    const next = new Map<string, KnownFile>()
    for (const path of contentPaths(this.folder)) {
      const file = this.readFile(path)
      if (file) next.set(path, file)
    }
    this.known = next
    return new Map([...next.values()].map(({ read }) => [read.path, read]))
  }

  /** `undefined` for a file that went away meanwhile. */
  private readFile(path: string): KnownFile | undefined {
    try {
      const { size, mtimeMs, ino } = lstatSync(join(this.folder, path))
      const mark = `${size} ${mtimeMs} ${ino}`
      const known = this.known.get(path)
      return known?.mark === mark ? known : { mark, read: readContentFile(this.folder, path) }
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
      throw error
    }
  }

  /** The content that files make. */
  contentOf(files: ReadonlyMap<string, ReadFile>): Content {
    return assembledContent(this.folder, files.values())
  }
}
