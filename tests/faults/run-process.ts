import { type ChildProcess, spawn } from 'node:child_process'

/** What became of a process. */
export interface Ended {
  status: number | null
  signal: NodeJS.Signals | null
  /** What it printed, on both outputs. */
  text: string
  milliseconds: number
  /** Why what follows from it cannot be trusted: it stood still and was ended. */
  hung: string | undefined
}

export interface Asked {
  folder: string
  env?: Record<string, string | undefined>
  /** After how many milliseconds it and all it has started are stopped with SIGKILL. */
  killAfter?: number
  /** Is told the process when it has begun. */
  begun?: (child: ChildProcess) => void
}

/** No build takes as long, also on a busy machine: what still runs then stands still. */
const patience = 600_000

/** Ends a process and everything it has started; each has a group of its own. */
function killGroup({ pid }: ChildProcess) {
  try {
    if (pid) process.kill(-pid, 'SIGKILL')
  } catch {
    // It has ended in this moment.
  }
}

const running = new Set<ChildProcess>()
process.on('exit', () => running.forEach(killGroup))

/** Runs a command to its end, or to the moment at which it is to be stopped. */
export function runProcess(command: readonly string[], { folder, env = {}, killAfter, begun }: Asked): Promise<Ended> {
  const start = performance.now()
  const [program = '', ...args] = command
  const child = spawn(program, args, {
    cwd: folder,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1', FORCE_COLOR: '0', ...env },
  })
  running.add(child)
  begun?.(child)
  let text = ''
  let hung: string | undefined
  for (const output of [child.stdout, child.stderr]) output.on('data', (chunk: Buffer) => (text += chunk))
  const stop = killAfter === undefined ? undefined : setTimeout(() => killGroup(child), killAfter)
  const limit = setTimeout(() => {
    hung = `stood still for ${patience / 1000} s; the last it said: ${text.trim().split('\n').slice(-5).join(' / ')}`
    killGroup(child)
  }, patience)
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (status, signal) => {
      clearTimeout(stop)
      clearTimeout(limit)
      running.delete(child)
      resolve({ status, signal, text, milliseconds: performance.now() - start, hung })
    })
  })
}

/** Why a run was not a success; `undefined` when it was. */
export function failureOf({ status, signal, text, hung }: Ended): string | undefined {
  if (status === 0 && !hung) return undefined
  return `the build ${hung ?? `ended with ${signal ?? status}: ${text.trim().split('\n').slice(-12).join(' / ')}`}`
}

/** Why a run did not refuse as it should: with exit status 1, the words that a person needs, and no stack trace. */
export function refusalFault({ status, signal, text, hung }: Ended, ...words: (string | RegExp)[]): string | undefined {
  if (hung) return `the build ${hung}`
  if (status !== 1) return `ended with ${signal ?? status} instead of 1: ${text.trim().slice(-300)}`
  const missing = words.find((word) => (typeof word === 'string' ? !text.includes(word) : !word.test(text)))
  if (missing !== undefined) return `the message does not say "${missing}" but: ${text.trim().slice(-500)}`
  return /^\s+at .*[:(]\d+:\d+\)?$/m.test(text)
    ? `the message has a stack trace: ${text.trim().slice(-500)}`
    : undefined
}
