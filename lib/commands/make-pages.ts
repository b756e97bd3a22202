import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { foreignReason, noteLast } from '../changes/build-notes.ts'
import { codeVersion, hashOfProject } from '../changes/code-version.ts'
import { publishedFolder } from '../publish/published-folder.ts'
import { recordOfSite } from '../publish/site-record.ts'
import { openBundlerCache, sealBundlerCache } from './bundler-cache.ts'
import { breakSeal, compiledSeal, mendSeal, sealCompiled } from './compiled-code.ts'
import type { EarlyNext } from './early-next.ts'
import { prepareFinding } from './find-changes.ts'
import { killed, runTool } from './run-tool.ts'

type Begun = (pid: number) => void

interface Making {
  /** A hash of the code. */
  project: string
  /** The version of code and settings. */
  code: string
  /** How many files the content has. */
  files: number
  /** Is told the id of each of Next's processes. */
  begun?: Begun
  /** Whether what has not changed may be taken over from the last site. */
  mayTakeOver?: boolean
  /** Next, where it has begun already. */
  early?: EarlyNext | undefined
}

/** Lets Next make pages, whose adapter publishes them. What it has compiled of the same code is taken again. */
async function runNext(
  { project, begun, early }: Pick<Required<Making>, 'project' | 'begun'> & Pick<Making, 'early'>,
  notes: string,
): Promise<boolean> {
  // Neither the content nor whether it is for the public is compiled into anything.
  const code = codeVersion(project)
  const seal = early?.seal ?? compiledSeal(code)
  // Should this be killed on the way, there is no seal.
  breakSeal()
  const isCompiled = seal !== undefined
  if (!isCompiled) openBundlerCache()
  const mode = isCompiled ? ['--experimental-build-mode', 'generate'] : []
  early?.show()
  const status = await (early?.ended ??
    runTool('next/dist/bin/next', ['build', ...mode], 'inherit', { env: { BUILD_NOTES: notes }, begun }))
  if (!isCompiled && status !== killed) sealBundlerCache()
  if (status !== 0) return false
  if (isCompiled) mendSeal(seal)
  // Code that was written meanwhile may be compiled or not.
  else if (hashOfProject(process.cwd()) === project) sealCompiled(code)
  return true
}

/**
 * Makes the pages of the documents that contentlayer has generated, and publishes the site. Where the last site was made with the same code and
 * settings, only what has changed since is made, and the rest taken over.
 *
 * @returns whether the site was published
 */
export async function makePages({
  project,
  code,
  files,
  begun = () => {},
  mayTakeOver = true,
  early,
}: Making): Promise<boolean> {
  const notes = early?.notes ?? mkdtempSync(join(tmpdir(), 'rechenwerk-build-'))
  try {
    const last = mayTakeOver ? recordOfSite(process.cwd(), publishedFolder(), code) : undefined
    if (last) noteLast(notes, last.digests)
    const finding = early?.finding ?? (await prepareFinding(notes, files, begun))
    finding.begin()
    const isMade = await runNext({ project, begun, early }, notes)
    if (!isMade) finding.stop()
    const hasFound = await finding.ended
    if (!isMade) return false
    if (!hasFound)
      console.error(
        'The program that works beside Next has failed; its part was done by Next itself, which takes longer.',
      )
    const reason = foreignReason(notes)
    if (!reason) return true
    console.log(`Everything is made anew: ${reason}.`)
  } finally {
    rmSync(notes, { recursive: true, force: true })
  }
  return makePages({ project, code, files, begun, mayTakeOver: false })
}
