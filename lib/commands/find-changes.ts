import { fileURLToPath } from 'node:url'
import { noteFinders } from '../changes/finder.ts'
import { running } from '../programs/bundled.mjs'
import { runTool } from './run-tool.ts'

/** Stands with the pages, which nothing in `lib/` imports. */
const program = fileURLToPath(new URL('../../app/_pages/find-changes.ts', import.meta.url))

/** So many files take longer to be gone through than another process takes to begin and to read them. */
const manyFiles = 1000

/** A process that finds out what has changed; none where the content is small. */
export interface Finding {
  /** Lets it read the content. */
  begin: () => void
  /** Whether it has succeeded, when it has ended. */
  ended: Promise<boolean>
  stop: () => void
}

/**
 * Starts a process of its own that finds out what has changed since the last site, where the content is large, while Next begins. It loads itself and waits until it may
 * read the content. Next waits for each list that it writes down, and finds out by itself where it has failed, and always where the content is small.
 *
 * @param notes the folder of this build's notes
 * @param files how many files the content has
 * @param begun is told the id of the process
 */
export async function prepareFinding(notes: string, files: number, begun: (pid: number) => void): Promise<Finding> {
  if (files <= manyFiles) return { begin: () => noteFinders(notes, []), ended: Promise.resolve(true), stop: () => {} }
  const options = await running(program)
  const stopping = new AbortController()
  const pids: number[] = []
  const ended = runTool(options.at(-1) ?? program, [], 'never', {
    options: options.slice(0, -1),
    // In development React adds to each element where it was made.
    env: { BUILD_NOTES: notes, NODE_ENV: 'production' },
    signal: stopping.signal,
    begun: (pid) => {
      pids.push(pid)
      begun(pid)
    },
  }).then((status) => status === 0)
  return { begin: () => noteFinders(notes, pids), ended, stop: () => stopping.abort() }
}
