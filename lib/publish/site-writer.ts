import { copyFileSync, mkdirSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Writes files into one folder and counts their bytes. */
export class SiteWriter {
  readonly #folder: string
  readonly #made = new Set<string>()
  /** The size of everything written so far, in bytes. */
  bytes = 0

  /** `folder` is absolute and exists. */
  constructor(folder: string) {
    this.#folder = folder
  }

  /** Writes bytes, or a text as UTF-8. `path` is relative to the folder, with `/` between the parts. */
  write(path: string, text: string | Uint8Array): void {
    const content = typeof text === 'string' ? Buffer.from(text) : text
    writeFileSync(this.#ready(path), content)
    this.bytes += content.length
  }

  /** Copies the file `source`, which is absolute, to `path`. */
  copy(path: string, source: string): void {
    copyFileSync(source, this.#ready(path))
    this.bytes += statSync(source).size
  }

  /** The absolute path of a file, whose folder exists now. */
  #ready(path: string): string {
    const file = join(this.#folder, path)
    const folder = dirname(file)
    if (!this.#made.has(folder)) mkdirSync(folder, { recursive: true })
    this.#made.add(folder)
    return file
  }
}
