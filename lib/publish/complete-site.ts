import { type BuiltSite, buildSite } from './build-site.ts'
import type { FileOutput } from './collect-outputs.ts'
import type { Write } from './compressed-files.ts'
import { NotPublished, notPublished } from './not-published.ts'
import { SiteWriter } from './site-writer.ts'
import type { FreshFolder } from './swap-folder.ts'
import { allIsMade, type LastSite, type TakenOver, takeOver } from './take-over.ts'

/**
 * Makes files out of the finished pages in a folder, which is absolute, and hands each to `write` with its path in the site. `made` has the paths of what
 * belongs there and was not taken over from the last site. What else stands there, of an earlier site, is deleted afterwards.
 */
export type Addition = (folder: string, made: readonly string[], write: Write) => Promise<void>

/** What is published besides what a build has made. */
export interface Additions {
  /** One after the other: each may look at what those before it have added. */
  additions?: readonly Addition[]
  /** Compressed versions of all that is made; of the build's own files they are made while everything else is. */
  compress?: Addition
}

/** Where a site comes from, besides a build. */
interface Origins {
  /** The last site, when the build has made only what has changed since. */
  last: LastSite | undefined
  /** Files that were made beside Next. */
  beside: readonly FileOutput[]
  /** What of it stands in the fresh folder already. */
  takenAhead?: TakenOver | undefined
  /** What the output folder is called in messages. */
  outName: string
}

/** A site with everything that belongs to it. */
export interface CompleteSite extends Pick<BuiltSite, 'pages' | 'files' | 'bytes' | 'paths' | 'shared'> {
  /** What was taken over from the last site. */
  takenOver: TakenOver | undefined
}

/**
 * Puts a site into a fresh folder: what a build has made, what is taken over from the last site, and what is added.
 *
 * @throws NotPublished with everything that is wrong with it; ForeignSite when the last site is not as its build has left it
 */
export async function completeSite(
  build: Parameters<typeof buildSite>[0],
  { path: folder, reused }: FreshFolder,
  { last, beside, takenAhead, outName }: Origins,
  { additions = [], compress = async () => {} }: Additions,
): Promise<CompleteSite> {
  const built = buildSite(build, folder, { isWhole: !last, reused, beside })
  if (built.problems.length > 0) throw notPublished(built.problems, outName)
  const add = async (addition: Addition, made: readonly string[]) => {
    const writer = new SiteWriter(folder, reused)
    await addition(folder, made, (path, content) => writer.write(path, content)).catch((error: unknown) => {
      const message = error instanceof Error ? error.message : String(error)
      throw new NotPublished(`${message}\n\nNot published. ${outName} is as it was.`)
    })
    return writer
  }
  const made = [...built.paths]
  const compressed = add(compress, made)
  // It has to end even if something else fails first, because the folder is deleted then.
  const ended = Promise.allSettled([compressed])
  try {
    const makes = { addresses: built.rendered, paths: new Set(made) }
    if (takenAhead) allIsMade(takenAhead, built.rendered)
    const takenOver = takenAhead ?? (last && (await takeOver(last, makes, new SiteWriter(folder, reused))))
    const writers: SiteWriter[] = [built.writer]
    const added: string[] = []
    for (const addition of additions) {
      const writer = await add(addition, [...made, ...added])
      writers.push(writer)
      // One by one: as arguments of a call so many would not fit on the stack.
      for (const path of writer.paths) added.push(path)
    }
    writers.push(await add(compress, added), await compressed)
    const paths = new Set(writers.flatMap((writer) => writer.paths))
    let bytes = writers.reduce((sum, writer) => sum + writer.bytes, 0)
    for (const [path, size] of takenOver?.sizes ?? []) {
      // What a new page shares with others was made anew, and may have been taken over before.
      if (paths.has(path)) continue
      paths.add(path)
      bytes += size
    }
    const pages = built.pages + (takenOver?.pages ?? 0)
    return {
      pages,
      files: paths.size - pages,
      bytes,
      paths: [...paths],
      shared: { ...built.shared, ...takenOver?.shared },
      takenOver,
    }
  } finally {
    await ended
  }
}
