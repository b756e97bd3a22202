import { constants, copyFileSync, linkSync, mkdirSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Writes files into one folder and counts their bytes. */
export class SiteWriter {
  readonly #folder: string
  readonly #made = new Set<string>()
  /** The paths of everything written so far. */
  readonly paths: string[] = []
  /** The size of everything written so far, in bytes. */
  bytes = 0

  /** `folder` is absolute and exists. */
  constructor(folder: string) {
    this.#folder = folder
  }

  /** Writes bytes, or a text as UTF-8. `path` is relative to the folder, with `/` between the parts. */
  write(path: string, text: string | Uint8Array): void {
    const content = typeof text === 'string' ? Buffer.from(text) : text
    // Never over a file that is there: it may be one of the last site too.
    writeFileSync(this.#ready(path), content, { flag: 'wx' })
    this.bytes += content.length
  }

  /** Copies the file `source`, which is absolute, to `path`. */
  copy(path: string, source: string): void {
    copyFileSync(source, this.#ready(path), constants.COPYFILE_EXCL)
    this.bytes += statSync(source).size
  }

  /**
   * Puts the file `source`, which is absolute and has `bytes`, to `path` without copying it; where the file system has no hard links, by
   * copying it with its times.
   */
  link(path: string, source: string, bytes: number): void {
    const file = this.#ready(path)
    try {
      linkSync(source, file)
    } catch (error) {
      if (
        !(
          error instanceof Error &&
          'code' in error &&
          /^(?:EPERM|ENOTSUP|EXDEV|EMLINK|ENOSYS)$/.test(String(error.code))
        )
      )
        throw error
      copyFileSync(source, file)
      const { atime, mtime } = statSync(source)
      utimesSync(file, atime, mtime)
    }
    this.bytes += bytes
  }

  /** The absolute path of a file, whose folder exists now. */
  #ready(path: string): string {
    this.paths.push(path)
    const file = join(this.#folder, path)
    const folder = dirname(file)
    if (!this.#made.has(folder)) mkdirSync(folder, { recursive: true })
    this.#made.add(folder)
    return file
  }
}
