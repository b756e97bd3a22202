import {
  constants,
  copyFileSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  rmSync,
  type Stats,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'

/** What can stand in the way of a hard link: the file system has none, the source is on another, or has too many. */
const cannotLink = /^(?:EPERM|ENOTSUP|EXDEV|EMLINK|ENOSYS)$/

/** Writes files into one folder, which may hold an earlier site, and counts their bytes. */
export class SiteWriter {
  readonly #folder: string
  readonly #made = new Set<string>()
  /** The paths of everything written so far. */
  readonly paths: string[] = []
  /** The size of everything written so far, in bytes. */
  bytes = 0

  readonly #reused: boolean

  /**
   * @param folder absolute; exists
   * @param reused whether it holds an earlier site: what is written takes the place of what is there
   */
  constructor(folder: string, reused = false) {
    this.#folder = folder
    this.#reused = reused
  }

  /** Writes bytes, or a text as UTF-8. `path` is relative to the folder, with `/` between the parts. */
  write(path: string, text: string | Uint8Array): void {
    const content = typeof text === 'string' ? Buffer.from(text) : text
    const file = this.#ready(path)
    this.bytes += content.length
    if (this.#holds(file, content)) return
    this.#clear(file)
    // Never into a file that is there: it may be one of the last site too.
    writeFileSync(file, content, { flag: 'wx' })
  }

  /** Copies the file `source`, which is absolute, to `path`. */
  copy(path: string, source: string): void {
    const file = this.#ready(path)
    this.#clear(file)
    copyFileSync(source, file, constants.COPYFILE_EXCL)
    this.bytes += statSync(source).size
  }

  /**
   * Puts the file `source`, which is absolute and of which `stats` is known, to `path` without copying it; where the file system has no hard
   * links, by copying it with its times. Where the same file stands there already, nothing is done.
   */
  link(path: string, source: string, stats: Stats): void {
    const file = this.#ready(path)
    this.bytes += stats.size
    if (this.#clear(file, stats)) return
    try {
      linkSync(source, file)
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && cannotLink.test(String(error.code)))) throw error
      copyFileSync(source, file)
      utimesSync(file, stats.atime, stats.mtime)
    }
  }

  /** Whether an earlier site has the same bytes at a place: reading them takes less than writing them. */
  #holds(file: string, content: Uint8Array): boolean {
    const there = this.#reused ? lstatSync(file, { throwIfNoEntry: false }) : undefined
    return there?.isFile() === true && there.size === content.length && readFileSync(file).equals(content)
  }

  /** Takes away what an earlier site has at a place, unless it is the file that is to stand there: then the answer is yes. */
  #clear(file: string, wanted?: Stats): boolean {
    const there = this.#reused ? lstatSync(file, { throwIfNoEntry: false }) : undefined
    if (!there) return false
    if (wanted && there.ino === wanted.ino && there.dev === wanted.dev) return true
    rmSync(file, { recursive: true })
    return false
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
