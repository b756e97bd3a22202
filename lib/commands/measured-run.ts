import { execFileSync, spawn } from 'node:child_process'

/** What a command with everything that it started has cost. */
export interface RunCost {
  /** Its exit status. */
  status: number
  /** Seconds from beginning to end. */
  wall: number
  /** Seconds of processors, of all its processes, in the program and in the system. */
  processor: number
  /** The most memory that one of its processes held at a time, in bytes. */
  largest: number
  /** The most that all of them held together, in bytes. */
  together: number
}

/** How often memory is looked at. */
const milliseconds = 250

/** The memory of a process and of everything below it, in bytes: the largest and the sum. */
function memoryBelow(root: number): { largest: number; together: number } {
  const processes = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,rss='], { encoding: 'utf8' })
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number) as [number, number, number])
  const family = new Set([root])
  // A child may stand before its parent in the list.
  for (let before = 0; before !== family.size; ) {
    before = family.size
    for (const [pid, parent] of processes) if (family.has(parent)) family.add(pid)
  }
  const sizes = processes.filter(([pid]) => family.has(pid)).map(([, , kilobytes]) => kilobytes * 1024)
  return { largest: Math.max(0, ...sizes), together: sizes.reduce((sum, size) => sum + size, 0) }
}

/** The seconds in the last line of the shell's `times`, such as `1m2.5s 0m0.3s`: those of its children. */
export function childSeconds(times: string): number {
  const [user, system] = [...(times.trim().split('\n').at(-1) ?? '').matchAll(/(\d+)m([\d.,]+)s/g)].map(
    ([, minutes, seconds]) => Number(minutes) * 60 + Number(seconds?.replace(',', '.')),
  )
  if (user === undefined || system === undefined)
    throw new Error(`The shell's times are "${times.trim()}"; expected two lines such as 0m1.20s 0m0.10s`)
  return user + system
}

/**
 * Runs a command and measures it. The shell's `times` counts all processes that it waited for, and those that they waited for;
 * it is there on every system with a POSIX shell.
 *
 * @param command the program and its arguments
 * @param environment variables on top of those of this process
 * @returns also what it printed
 */
export async function measuredRun(
  command: readonly string[],
  environment: Record<string, string> = {},
): Promise<RunCost & { output: string }> {
  const start = performance.now()
  const shell = spawn('sh', ['-c', '"$@"; status=$?; times >&3; exit $status', 'sh', ...command], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  })
  const printed: string[] = []
  const times: string[] = []
  for (const stream of [shell.stdout, shell.stderr]) stream?.on('data', (chunk) => printed.push(String(chunk)))
  shell.stdio[3]?.on('data', (chunk) => times.push(String(chunk)))
  const most = { largest: 0, together: 0 }
  const look = setInterval(() => {
    const { largest, together } = memoryBelow(shell.pid ?? -1)
    most.largest = Math.max(most.largest, largest)
    most.together = Math.max(most.together, together)
  }, milliseconds)
  const status = await new Promise<number>((resolve, reject) => {
    shell.on('error', reject)
    shell.on('close', (code) => resolve(code ?? 1))
  }).finally(() => clearInterval(look))
  const wall = (performance.now() - start) / 1000
  return { status, wall, processor: childSeconds(times.join('')), ...most, output: printed.join('') }
}
