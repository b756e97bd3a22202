import { spawn } from 'node:child_process'
import { resolve } from 'node:path'

/** The exit status of a tool that was stopped by a signal, beyond what tools give themselves. */
export const killed = 128

/** Where a tool runs. */
interface ToolPlace {
  cwd?: string
  /** Options for Node itself. */
  options?: readonly string[]
  env?: Record<string, string>
  begun?: (pid: number) => void
}

/**
 * Runs a command-line tool of node_modules and waits for its end.
 *
 * @param path the tool's JavaScript file below node_modules, such as `next/dist/bin/next`, or an absolute path
 * @param output `inherit` shows what it prints; `errors` keeps it back and shows it only when the tool fails,
 * `after` keeps it back until the tool has ended
 * @param where its folder, the options for Node, what its environment has besides this process's, and who is told the id of its process
 * @returns its exit status, `killed` when a signal ended it: that is said, because the tool cannot say it any more
 */
export function runTool(
  path: string,
  args: string[],
  output: 'inherit' | 'errors' | 'after' = 'inherit',
  { cwd = process.cwd(), options = [], env = {}, begun = () => {} }: ToolPlace = {},
): Promise<number> {
  const shown = output === 'inherit' ? 'inherit' : 'pipe'
  const child = spawn(process.execPath, [...options, resolve('node_modules', path), ...args], {
    cwd,
    stdio: ['ignore', shown, shown],
    // Some go by this variable, which a program that starts builds elsewhere may have left as it was.
    env: { ...process.env, PWD: cwd, ...env },
  })
  if (child.pid !== undefined) begun(child.pid)
  const kept: Buffer[] = []
  child.stdout?.on('data', (chunk: Buffer) => kept.push(chunk))
  child.stderr?.on('data', (chunk: Buffer) => kept.push(chunk))
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code, signal) => {
      if (output === 'after' || (code !== 0 && output === 'errors')) process.stderr.write(Buffer.concat(kept))
      if (signal) console.error(stopped(path, signal))
      resolve(code ?? killed)
    })
  })
}

function stopped(path: string, signal: NodeJS.Signals): string {
  const reason = signal === 'SIGKILL' ? ', as the system does when memory runs out' : ''
  return `${path.split('/')[0]} was stopped from outside (${signal})${reason}.`
}
