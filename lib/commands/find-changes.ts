import { fileURLToPath } from 'node:url'
import { noteFinders } from '../changes/finder.ts'
import { running } from '../programs/bundled.mjs'
import { runTool } from './run-tool.ts'

/** Stands with the pages, which nothing in `lib/` imports. */
const program = fileURLToPath(new URL('../../app/_pages/find-changes.ts', import.meta.url))

/** So many files take longer to be gone through than other processes take to begin and to read them. */
const manyFiles = 1000

/** Processes that are at work. */
export interface Finding {
  /** Whether all have succeeded, when they have ended. */
  ended: Promise<boolean>
  stop: () => void
}

/**
 * Lets two processes of their own find out what has changed since the last site, where the content is large, while Next begins. Next waits for each list that they
 * write down, and finds out by itself where one has failed, and always where the content is small.
 *
 * @param notes the folder of this build's notes
 * @param files how many files the content has
 * @param begun is told the id of each process
 */
export async function findChanges(notes: string, files: number, begun: (pid: number) => void): Promise<Finding> {
  const options = await running(program)
  const stopping = new AbortController()
  const pids: number[] = []
  const shares = files > manyFiles ? ['first', 'rest'] : []
  const tools = shares.map((share) =>
    runTool(options.at(-1) ?? program, [share], 'never', {
      options: options.slice(0, -1),
      // In development React adds to each element where it was made.
      env: { BUILD_NOTES: notes, NODE_ENV: 'production' },
      signal: stopping.signal,
      begun: (pid) => {
        pids.push(pid)
        begun(pid)
      },
    }),
  )
  noteFinders(notes, pids)
  const ended = Promise.all(tools).then((statuses) => statuses.every((status) => status === 0))
  return { ended, stop: () => stopping.abort() }
}
