import { statSync } from 'node:fs'
import { join } from 'node:path'
import type { Digests } from '../changes/changed.ts'
import { filePath, pagePath } from './output-path.ts'
import type { SiteRecord } from './site-record.ts'
import type { SiteWriter } from './site-writer.ts'

/** The last site, of which a build takes over what has not changed. */
export interface LastSite {
  /** Absolute. */
  folder: string
  record: SiteRecord
  /** What each page and file of this build is made from, made anew or not. */
  digests: Digests
}

/** What was taken over. */
export interface TakenOver {
  pages: number
  /** The sizes in bytes of all files, by their paths, with their compressed versions and what pages share. */
  sizes: ReadonlyMap<string, number>
  /** The files that the pages share, by the paths of the pages. */
  shared: Record<string, readonly string[]>
  /** The addresses of what is to be made anew. */
  left: ReadonlySet<string>
  /** Of the site that it was taken over from. */
  record: SiteRecord
}

/** The last site is not as its build has left it. */
export class ForeignSite extends Error {
  override readonly name = 'ForeignSite'
}

/** Throws when something was neither taken over nor made. @param rendered the addresses of what was made */
export function allIsMade({ left }: TakenOver, rendered: ReadonlySet<string>): void {
  for (const address of left) if (!rendered.has(address)) throw notMade(address)
}

const notMade = (address: string) =>
  new Error(`${address} has changed, but was not made anew; delete .next and build again`)

const compressed = ['.br', '.gz']

/** After so many pages and files whatever else this process has to do comes first. */
const atOnce = 500

/**
 * Links what has not changed since the last site into the new one, without copying it.
 *
 * @param made what is made anew: the addresses, and the paths of files that are there already
 * @throws ForeignSite when a file is missing there, or was changed by something else than its build
 */
export async function takeOver(
  { folder, record, digests }: LastSite,
  made: { addresses: ReadonlySet<string>; paths: ReadonlySet<string> },
  writer: SiteWriter,
): Promise<TakenOver> {
  const files = new Set(record.files)
  const sizes = new Map<string, number>()
  const shared: TakenOver['shared'] = {}
  let pages = 0
  const take = (path: string) => {
    if (sizes.has(path)) return
    const source = join(folder, path)
    const stats = statSync(source, { throwIfNoEntry: false })
    if (!stats || !files.has(path)) throw new ForeignSite(`${path} is missing in the last site`)
    if (stats.mtimeMs > record.finished) throw new ForeignSite(`${path} was changed in the last site after its build`)
    writer.link(path, source, stats)
    sizes.set(path, stats.size)
  }
  const takeWithVersions = (path: string) => {
    // What pages share has the hash of its content in its name: a new page has brought the same.
    if (made.paths.has(path)) return
    take(path)
    for (const ending of compressed) if (files.has(path + ending)) take(path + ending)
  }
  let count = 0
  for (const address of Object.keys(digests)) {
    if (made.addresses.has(address)) continue
    if (record.digests[address] !== digests[address]) throw notMade(address)
    const page = pagePath(address)
    const isPage = files.has(page)
    takeWithVersions(isPage ? page : filePath(address))
    if (isPage) {
      pages += 1
      shared[page] = record.shared[page] ?? []
      for (const path of shared[page]) takeWithVersions(path)
    }
    count += 1
    if (count % atOnce === 0) await new Promise((resolve) => setImmediate(resolve))
  }
  return { pages, sizes, shared, left: made.addresses, record }
}
