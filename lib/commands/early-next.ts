import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { codeVersion } from '../changes/code-version.ts'
import { noteFindersToCome } from '../changes/finder.ts'
import { breakSeal, compiledSeal, mendSeal } from './compiled-code.ts'
import { type Finding, prepareFinding } from './find-changes.ts'
import { runTool } from './run-tool.ts'

/** Next, which has begun before it is known whether there is anything to make. */
export interface EarlyNext {
  /** The folder of this build's notes. */
  notes: string
  /** The seal of what it was compiled to. */
  seal: string
  /** Shows what Next has said and says from now on. */
  show: () => void
  /** Its exit status, when it has ended. */
  ended: Promise<number>
  /** Starts what finds out what has changed in content of so many files. */
  prepareFinding: (files: number) => Promise<void>
  /** What was started so. */
  finding?: Finding
  /** Stops all where it has not ended, and leaves everything as it was. */
  stop: () => Promise<void>
}

/**
 * Lets Next load itself and the pages of compiled code while the content is still being checked, which leaves one of two processors free. Next then waits until it is noted who finds out what has changed, and has read and
 * written nothing before. Nothing of it is seen until it is shown.
 *
 * @param project a hash of the code
 * @param begun is told the id of its process
 * @returns `undefined` where the code has to be compiled first, or nothing can be written
 */
export function beginNext(project: string, begun: (pid: number) => void): EarlyNext | undefined {
  const seal = compiledSeal(codeVersion(project))
  if (seal === undefined) return undefined
  try {
    // Should this be killed on the way, there is no seal.
    breakSeal()
  } catch {
    // Who may not write here is told so when there is something to write, after what is wrong with the content.
    return undefined
  }
  const notes = mkdtempSync(join(tmpdir(), 'rechenwerk-build-'))
  noteFindersToCome(notes)
  let show = () => {}
  const shown = new Promise<void>((resolve) => {
    show = resolve
  })
  const stopping = new AbortController()
  let hasEnded = false
  const ended = runTool('next/dist/bin/next', ['build', '--experimental-build-mode', 'generate'], shown, {
    env: { BUILD_NOTES: notes },
    signal: stopping.signal,
    begun,
  }).finally(() => {
    hasEnded = true
  })
  // Whoever waits for it is told; until then nobody does.
  ended.catch(() => {})
  const early: EarlyNext = {
    notes,
    seal,
    show,
    ended,
    prepareFinding: async (files) => {
      early.finding = await prepareFinding(notes, files, begun)
      if (stopping.signal.aborted) early.finding.stop()
    },
    stop: async () => {
      stopping.abort()
      early.finding?.stop()
      if (!hasEnded) {
        await ended
        mendSeal(seal)
      }
      rmSync(notes, { recursive: true, force: true })
    },
  }
  return early
}
