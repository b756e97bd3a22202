import { spawn } from 'node:child_process'
import { resolve } from 'node:path'
import { hasColours } from './terminal.ts'

/** The exit status of a tool that was stopped by a signal, beyond what tools give themselves. */
export const killed = 128

/**
 * What becomes of what a tool prints: `inherit` shows it; `errors` keeps it back and shows it only when the tool fails, `after` keeps it back until
 * the tool has ended, `never` drops it; a promise keeps it back until that is kept.
 */
type ToolOutput = 'inherit' | 'errors' | 'after' | 'never' | Promise<unknown>

/** Where a tool runs. */
interface ToolPlace {
  /** What it is called in messages; by default the first part of its path. */
  name?: string
  cwd?: string
  /** Options for Node itself. */
  options?: readonly string[]
  env?: Record<string, string>
  /** Stops the tool. */
  signal?: AbortSignal
  begun?: (pid: number) => void
}

/**
 * Runs a command-line tool of node_modules and waits for its end.
 *
 * @param path the tool's JavaScript file below node_modules, such as `next/dist/bin/next`, or an absolute path
 * @param where its folder, the options for Node, what its environment has besides this process's, what stops it, and who is told the id of its process
 * @returns its exit status, `killed` when a signal ended it: that is said, because the tool cannot say it any more
 */
export function runTool(
  path: string,
  args: string[],
  output: ToolOutput = 'inherit',
  {
    name = path.split('/')[0] ?? path,
    cwd = process.cwd(),
    options = [],
    env = {},
    signal: stopping,
    begun = () => {},
  }: ToolPlace = {},
): Promise<number> {
  const shown = output === 'inherit' ? 'inherit' : 'pipe'
  const later = output instanceof Promise
  const child = spawn(process.execPath, [...options, resolve('node_modules', path), ...args], {
    cwd,
    stdio: ['ignore', shown, shown],
    // Some go by this variable, which a program that starts builds elsewhere may have left as it was.
    env: { ...process.env, ...(later && hasColours(process.stdout) && { FORCE_COLOR: '1' }), PWD: cwd, ...env },
  })
  if (child.pid !== undefined) begun(child.pid)
  stopping?.addEventListener('abort', () => child.kill())
  const kept: [NodeJS.WriteStream, Buffer][] = []
  let isShown = false
  const hear = (from: NodeJS.ReadableStream | null, to: NodeJS.WriteStream) =>
    from?.on('data', (chunk: Buffer) => (isShown ? to.write(chunk) : kept.push([to, chunk])))
  hear(child.stdout, later ? process.stdout : process.stderr)
  hear(child.stderr, process.stderr)
  const show = () => {
    isShown = true
    for (const [to, chunk] of kept.splice(0)) to.write(chunk)
  }
  if (later) output.then(show)
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', async (code, signal) => {
      if (later && !stopping?.aborted) await output
      if (output === 'after' || (code !== 0 && output === 'errors')) show()
      if (signal && output !== 'never' && !stopping?.aborted) console.error(stopped(name, signal))
      resolve(code ?? killed)
    })
  })
}

function stopped(name: string, signal: NodeJS.Signals): string {
  const reason = signal === 'SIGKILL' ? ', as the system does when memory runs out' : ''
  return `${name} was stopped from outside (${signal})${reason}.`
}
