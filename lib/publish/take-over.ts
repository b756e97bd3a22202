import { statSync } from 'node:fs'
import { join } from 'node:path'
import type { Digests } from '../changes/changed-only.ts'
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
  /** The paths of all files, with their compressed versions and what pages share. */
  paths: readonly string[]
  /** The files that the pages share, by the paths of the pages. */
  shared: Record<string, readonly string[]>
}

/** The last site is not as its build has left it. */
export class ForeignSite extends Error {
  override readonly name = 'ForeignSite'
}

const compressed = ['.br', '.gz']

/**
 * Links what has not changed since the last site into the new one, without copying it.
 *
 * @param rendered the addresses of what was made anew
 * @throws ForeignSite when a file is missing there, or was changed by something else than its build
 */
export function takeOver(
  { folder, record, digests }: LastSite,
  rendered: ReadonlySet<string>,
  writer: SiteWriter,
): TakenOver {
  const files = new Set(record.files)
  const paths = new Set<string>()
  const shared: TakenOver['shared'] = {}
  let pages = 0
  const written = new Set(writer.paths)
  const take = (path: string) => {
    if (paths.has(path)) return
    const source = join(folder, path)
    const stats = statSync(source, { throwIfNoEntry: false })
    if (!stats || !files.has(path)) throw new ForeignSite(`${path} is missing in the last site`)
    if (stats.mtimeMs > record.finished) throw new ForeignSite(`${path} was changed in the last site after its build`)
    writer.link(path, source, stats)
    paths.add(path)
  }
  const takeWithVersions = (path: string) => {
    // What pages share has the hash of its content in its name: a new page has brought the same.
    if (written.has(path)) return
    take(path)
    for (const ending of compressed) if (files.has(path + ending)) take(path + ending)
  }
  for (const address of Object.keys(digests)) {
    if (rendered.has(address)) continue
    if (record.digests[address] !== digests[address])
      throw new Error(`${address} has changed, but was not made anew; delete .next and build again`)
    const page = pagePath(address)
    const isPage = files.has(page)
    takeWithVersions(isPage ? page : filePath(address))
    if (!isPage) continue
    pages += 1
    shared[page] = record.shared[page] ?? []
    for (const path of shared[page]) takeWithVersions(path)
  }
  return { pages, paths: [...paths], shared }
}
