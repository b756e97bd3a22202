import { existsSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runTool } from './run-tool.ts'

/** How often contentlayer is begun, and after how many seconds without its folder it is known to stand still: it makes that within its first two. */
const attempts = 2
const patience = 30

/** Ends a process that has not made contentlayer's folder in time. @returns what ends the watch */
function watchBeginning(made: string, pid: number, ended: () => void): () => void {
  const clock = setTimeout(() => {
    if (existsSync(made)) return
    ended()
    process.kill(pid)
  }, patience * 1000)
  return () => clearTimeout(clock)
}

/** Begins contentlayer once. @returns its exit status; `undefined` when it stood still */
async function runOnce(folder: string, env: Record<string, string>, begun: (pid: number) => void) {
  let stoodStill = false
  let endWatch = () => {}
  const made = join(folder, '.contentlayer')
  rmSync(made, { recursive: true, force: true })
  const status = await runTool(
    'contentlayer2/bin/cli.cjs',
    ['build', '--config', resolve('contentlayer.config.ts')],
    'errors',
    {
      cwd: folder,
      imports: [fileURLToPath(new URL('contentlayer-untraced.mjs', import.meta.url))],
      env,
      begun: (pid) => {
        begun(pid)
        endWatch = watchBeginning(made, pid, () => {
          stoodStill = true
          console.error(`contentlayer stands still (process ${pid}); it is stopped.`)
        })
      },
    },
  )
  endWatch()
  return stoodStill ? undefined : status
}

/**
 * Lets contentlayer generate documents into the folder `.contentlayer` of another folder, from nothing each time. Its cache knows a file by its path
 * and its time of change alone and believes whatever stands there: a text that was replaced by one of the same time, as archives and
 * other clocks make them, would stay the old one, and a damaged document would be published.
 *
 * When something goes wrong while it reads its own configuration, contentlayer may turn in a circle for ever; then it is begun once more.
 *
 * @param folder absolute, in the project, so that contentlayer finds its packages
 * @param env what its environment has besides this process's
 * @param begun is told the id of each of contentlayer's processes
 * @returns the exit status of contentlayer
 */
export async function runContentlayer(
  folder: string,
  env: Record<string, string>,
  begun: (pid: number) => void,
): Promise<number> {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const status = await runOnce(folder, env, begun)
    if (status !== undefined) return status
  }
  console.error(`contentlayer stood still ${attempts} times; is the machine very busy, or a disk full?`)
  return 1
}
