import { existsSync } from 'node:fs'
import { buildSite } from './build-site.ts'
import type { FinishedBuild } from './finished-build.ts'
import { NotPublished, notPublished } from './not-published.ts'
import { type OutputFolder, outputFolder } from './output-folder.ts'
import { deleteOwn } from './own-folder.ts'
import { publishedLine } from './published-line.ts'
import { freshFolder, recoverFolder, swapFolder } from './swap-folder.ts'

/** What the step needs of a finished build. */
type Build = Pick<FinishedBuild, 'outputs' | 'projectDir' | 'distDir' | 'buildId'> & {
  config: Pick<FinishedBuild['config'], 'output'>
}

/**
 * Publishes a finished build: the site goes to the folder that OUT_DIR names (default `out`), in whole or not at all, and
 * one line to standard output. Throws NotPublished, with everything that is wrong, when it must not be published; the
 * folder is then as it was.
 */
export function publishBuild(build: Build, environment: NodeJS.ProcessEnv): void {
  const start = performance.now()
  const out = outputFolder(environment.OUT_DIR || 'out', build.projectDir, build.distDir)
  if (build.config.output) {
    const message = `has output: '${build.config.output}', with which there is nothing to publish; remove it`
    throw notPublished([{ kind: 'file', name: 'next.config.ts', message }], out.name)
  }
  if (out.problem) throw notPublished([out.problem], out.name)
  recoverFolder(out.path)
  // `next build --experimental-build-mode compile` ends here too, and has rendered nothing, not even Next's own pages.
  if (build.outputs.prerenders.length === 0) {
    console.log(`Nothing rendered, nothing published. ${out.name} is as it was.`)
    return
  }
  const { pages, files, bytes } = replace(out, build)
  console.log(publishedLine({ pages, files, bytes, folder: out.name, milliseconds: performance.now() - start }))
}

/** Builds the site beside the output folder and swaps it in if nothing is wrong with it. */
function replace(out: OutputFolder, build: Build): { pages: number; files: number; bytes: number } {
  const fresh = freshFolder(out.path)
  try {
    const site = buildSite(build, fresh)
    if (site.problems.length > 0) throw notPublished(site.problems, out.name)
    swapFolder(fresh, out.path)
    return site
  } catch (error) {
    throw isSystemError(error)
      ? new NotPublished(`${error.message}\n\nNot published. ${out.name} is as it was.`)
      : error
  } finally {
    if (existsSync(fresh)) deleteOwn(fresh)
  }
}

/** Whether the file system said no (disk full, no permission): a stack trace would tell nobody more. */
function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error
}
