import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { foreignReason, noteLast } from '../changes/build-notes.ts'
import { codeVersion } from '../changes/code-version.ts'
import { publishedFolder } from '../publish/published-folder.ts'
import { recordOfSite } from '../publish/site-record.ts'
import { openBundlerCache, sealBundlerCache } from './bundler-cache.ts'
import { breakSeal, isCompiled, sealCompiled } from './compiled-code.ts'
import { killed, runTool } from './run-tool.ts'

type Begun = (pid: number) => void

/** Lets Next make pages, whose adapter publishes them. What it has compiled of the same code is taken again. */
async function runNext(begun: Begun): Promise<boolean> {
  // Neither the content nor whether it is for the public is compiled into anything.
  const code = codeVersion(process.cwd())
  const mode = isCompiled(code) ? ['--experimental-build-mode', 'generate'] : []
  // Should this be killed on the way, there is no seal.
  breakSeal()
  if (mode.length === 0) openBundlerCache()
  const status = await runTool('next/dist/bin/next', ['build', ...mode], 'inherit', { begun })
  if (mode.length === 0 && status !== killed) sealBundlerCache()
  if (status === 0) sealCompiled(code)
  return status === 0
}

/**
 * Makes the pages of the documents that contentlayer has generated, and publishes the site. Where the last site was made with the same code and
 * settings, only what has changed since is made, and the rest taken over.
 *
 * @param code the version of code and settings
 * @param begun is told the id of each of Next's processes
 * @returns whether the site was published
 */
export async function makePages(code: string, begun: Begun = () => {}, mayTakeOver = true): Promise<boolean> {
  const notes = mkdtempSync(join(tmpdir(), 'rechenwerk-build-'))
  try {
    process.env.BUILD_NOTES = notes
    const last = mayTakeOver ? recordOfSite(process.cwd(), publishedFolder(), code) : undefined
    if (last) noteLast(notes, last.digests)
    if (!(await runNext(begun))) return false
    const reason = foreignReason(notes)
    if (!reason) return true
    console.log(`Everything is made anew: ${reason}.`)
  } finally {
    rmSync(notes, { recursive: true, force: true })
  }
  return makePages(code, begun, false)
}
