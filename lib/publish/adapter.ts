import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { notedDigests, noteForeign, takesOver } from '../changes/build-notes.ts'
import type { Digests } from '../changes/changed-only.ts'
import { type BuiltSite, buildSite } from './build-site.ts'
import type { Write } from './compressed-files.ts'
import type { FinishedBuild } from './finished-build.ts'
import { keepOnly } from './keep-only.ts'
import { NotPublished, notPublished } from './not-published.ts'
import { type OutputFolder, outputFolder } from './output-folder.ts'
import { deleteOwn } from './own-folder.ts'
import { publishedLine } from './published-line.ts'
import { folderMark, keepRecord, recordOfSite } from './site-record.ts'
import { SiteWriter } from './site-writer.ts'
import { type FreshFolder, freshFolder, recoverFolder, swapFolder } from './swap-folder.ts'
import { ForeignSite, type LastSite } from './take-over.ts'

/** What the step needs of a finished build. */
type Build = Pick<FinishedBuild, 'outputs' | 'projectDir' | 'distDir' | 'buildId'> & {
  config: Pick<FinishedBuild['config'], 'output'>
}

/**
 * Makes files out of the finished pages in a folder, which is absolute, and hands each to `write` with its path in the site. `made` has the paths of what
 * belongs there and was not taken over from the last site. What else stands there, of an earlier site, is deleted afterwards.
 */
export type Addition = (folder: string, made: readonly string[], write: Write) => Promise<void>

/**
 * Publishes a finished build: the site, with what `additions` make of it, goes to the folder that OUT_DIR names (default `out`), in whole or not at all, and
 * one line to standard output. Throws NotPublished, with everything that is wrong, when it must not be published; the
 * folder is then as it was.
 */
export async function publishBuild(
  build: Build,
  environment: NodeJS.ProcessEnv,
  ...additions: Addition[]
): Promise<void> {
  const start = performance.now()
  const name = environment.OUT_DIR || 'out'
  const out = orExplained(name, () => outputFolder(name, build.projectDir, build.distDir))
  if (build.config.output) {
    const message = `has output: '${build.config.output}', with which there is nothing to publish; remove it`
    throw notPublished([{ kind: 'file', name: 'next.config.ts', message }], out.name)
  }
  if (out.problem) throw notPublished([out.problem], out.name)
  orExplained(name, () => recoverFolder(out.path))
  // `next build --experimental-build-mode compile` ends here too, and has rendered nothing, not even Next's own pages.
  if (build.outputs.prerenders.length === 0) {
    console.log(`Nothing rendered, nothing published. ${out.name} is as it was.`)
    return
  }
  const notes = environment.BUILD_NOTES
  try {
    const { pages, files, bytes, takenOver } = await replace(out, build, additions, environment)
    const milliseconds = performance.now() - start
    const made = takenOver && pages - takenOver.pages
    console.log(publishedLine({ pages, made, files, bytes, folder: out.name, milliseconds }))
  } catch (error) {
    if (!(notes && error instanceof ForeignSite)) throw error
    noteForeign(notes, error.message)
  }
}

/** Builds the site beside the output folder and swaps it in if nothing is wrong with it. */
async function replace(
  out: OutputFolder,
  build: Build,
  additions: readonly Addition[],
  environment: NodeJS.ProcessEnv,
): Promise<BuiltSite> {
  const { BUILD_NOTES: notes, BUILD_CODE: code = '' } = environment
  const digests = notedDigests(notes)
  const last = takesOver(notes) ? lastSite(out.path, build.projectDir, code, digests) : undefined
  const spare = last && join(build.projectDir, '.next', 'spare-site')
  let fresh: FreshFolder | undefined
  try {
    fresh = freshFolder(out.path, spare)
    const { path: folder, reused } = fresh
    const site = buildSite(build, folder, { last, reused })
    if (site.problems.length > 0) throw notPublished(site.problems, out.name)
    const taken = new Set(site.takenOver?.paths)
    const paths = [...site.paths]
    const made = paths.filter((path) => !taken.has(path))
    // One after the other: each may look at what those before it have added.
    for (const addition of additions) {
      const added = await add(addition, fresh, made, out.name)
      site.files += added.paths.length
      site.bytes += added.bytes
      // One by one: as arguments of a call so many would not fit on the stack.
      for (const path of added.paths) {
        paths.push(path)
        made.push(path)
      }
    }
    if (reused) keepOnly(folder, new Set(paths))
    if (notes) {
      const { shared } = site
      // Before the swap: should that fail, the record is of a folder that nobody looks for.
      keepRecord(build.projectDir, {
        code,
        folder: folderMark(folder),
        // Files have finer times than this clock.
        finished: Date.now() + 1,
        digests,
        shared,
        files: paths,
      })
    }
    swapFolder(folder, out.path, spare)
    return site
  } catch (error) {
    throw explained(error, out.name)
  } finally {
    if (fresh && existsSync(fresh.path)) deleteOwn(fresh.path)
  }
}

/** The site that the build takes over from. Throws ForeignSite when it is not there any more. */
function lastSite(folder: string, project: string, code: string, digests: Digests): LastSite {
  const record = recordOfSite(project, folder, code)
  if (!record) throw new ForeignSite('another build has replaced the last site')
  return { folder, record, digests }
}

/** Writes what the addition makes of the new site beside it. Throws NotPublished when it fails. */
async function add(
  addition: Addition,
  { path: folder, reused }: FreshFolder,
  made: readonly string[],
  outName: string,
): Promise<Pick<SiteWriter, 'paths' | 'bytes'>> {
  const writer = new SiteWriter(folder, reused)
  await addition(folder, made, (path, content) => writer.write(path, content)).catch((error: unknown) => {
    const message = error instanceof Error ? error.message : String(error)
    throw new NotPublished(`${message}\n\nNot published. ${outName} is as it was.`)
  })
  return writer
}

/** What to throw for an error: where the file system said no (disk full, no permission), a stack trace would tell nobody more. */
function explained(error: unknown, outName: string): unknown {
  if (!(error instanceof Error && 'syscall' in error)) return error
  return new NotPublished(`${error.message}\n\nNot published. ${outName} is as it was.`)
}

/** Does something, and explains its error. */
function orExplained<Result>(outName: string, work: () => Result): Result {
  try {
    return work()
  } catch (error) {
    throw explained(error, outName)
  }
}
