import { existsSync } from 'node:fs'
import { notedDigests, noteForeign, takesOver } from '../changes/build-notes.ts'
import { filesBeside } from '../changes/files-beside.ts'
import type { FileOutput } from './collect-outputs.ts'
import { type Additions, type CompleteSite, completeSite } from './complete-site.ts'
import type { FinishedBuild } from './finished-build.ts'
import { keepOnly } from './keep-only.ts'
import { NotPublished, notPublished } from './not-published.ts'
import { type OutputFolder, outputFolder } from './output-folder.ts'
import { filePath } from './output-path.ts'
import { deleteOwn } from './own-folder.ts'
import { publishedLine } from './published-line.ts'
import { folderMark, keepRecord, recordOfSite, type SiteRecord } from './site-record.ts'
import { makeSpare, spareFolder } from './spare-folder.ts'
import { type FreshFolder, freshFolder, recoverFolder, swapFolder } from './swap-folder.ts'
import { ForeignSite, type TakenOver } from './take-over.ts'

/** What the step needs of a finished build. */
type Build = Pick<FinishedBuild, 'outputs' | 'projectDir' | 'distDir' | 'buildId'> & {
  config: Pick<FinishedBuild['config'], 'output'>
}

/** What belongs to a site besides what a build has made. */
interface Publishing extends Additions {
  /** What was taken over from the last site into the spare folder before the build was finished. */
  ahead?: Promise<TakenOver | undefined> | undefined
}

/**
 * Publishes a finished build: the site, with what is added to it, goes to the folder that OUT_DIR names (default `out`), in whole or not at all, and
 * one line to standard output. Throws NotPublished, with everything that is wrong, when it must not be published; the
 * folder is then as it was.
 */
export async function publishBuild(
  build: Build,
  environment: NodeJS.ProcessEnv,
  publishing: Publishing = {},
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
    const { pages, files, bytes, takenOver } = await replace(out, build, publishing, environment)
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
  { ahead, ...additions }: Publishing,
  environment: NodeJS.ProcessEnv,
): Promise<CompleteSite> {
  const { BUILD_NOTES: notes, BUILD_CODE: code = '' } = environment
  const spare = spareFolder(build.projectDir)
  let fresh: FreshFolder | undefined
  try {
    const beside = await madeBeside(notes)
    // Not before: of a large site Next may have made its few pages while the process beside it still looks for files that have changed.
    const digests = notedDigests(notes)
    const takenAhead = takesOver(notes) ? await ahead : undefined
    const record = takenAhead?.record ?? (takesOver(notes) ? recordOfLast(out.path, build.projectDir, code) : undefined)
    const last = record && { folder: out.path, record, digests }
    fresh = freshFolder(out.path, last && spare)
    const { path: folder, reused } = fresh
    const origins = { last, beside, outName: out.name, ...(reused && { takenAhead }) }
    const site = await completeSite(build, fresh, origins, additions)
    if (reused) keepOnly(folder, new Set(site.paths))
    if (notes) {
      const { shared, paths } = site
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
    swapFolder(folder, out.path, last && spare)
    if (notes && !last) makeSpare(out.path, spare)
    return site
  } catch (error) {
    throw explained(error, out.name)
  } finally {
    if (fresh && existsSync(fresh.path)) deleteOwn(fresh.path)
  }
}

/** The record of the site that the build takes over from. Throws ForeignSite when it is not there any more. */
function recordOfLast(folder: string, project: string, code: string): SiteRecord {
  const record = recordOfSite(project, folder, code)
  if (!record) throw new ForeignSite('another build has replaced the last site')
  return record
}

/** The files that were made beside Next. Throws ForeignSite when there are none although Next has relied on them. */
async function madeBeside(notes: string | undefined): Promise<FileOutput[]> {
  const files = notes ? await filesBeside(notes) : new Map<string, string>()
  if (!files) throw new ForeignSite('the program that makes files beside Next has failed')
  return [...files].map(([pathname, source]) => ({ pathname, path: filePath(pathname), source }))
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
