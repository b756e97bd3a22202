import { readFileSync } from 'node:fs'

/** What Linux says of a process: its state, and when it began in ticks since the machine did. */
function statusOf(pid: number): { state: string; start: string } | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The name of the program stands before in brackets and may hold anything.
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ')
    return { state: fields[0] ?? '', start: fields[19] ?? '' }
  } catch {
    return undefined
  }
}

/**
 * A process as a line that can be recognised later, `123 4567`: its id, and where the system says so when it began, because ids are
 * given again.
 */
export function processMark(pid: number): string {
  return [pid, statusOf(pid)?.start].filter((part) => part !== undefined).join(' ')
}

/** Whether the process that a line of `processMark` stands for is still running. A process that only waits to be noted as ended is not. */
export function isSameProcess(mark: string): boolean {
  const [id = '', start] = mark.split(' ')
  const pid = Number(id)
  if (!Number.isInteger(pid) || pid <= 0) return false
  const status = statusOf(pid)
  if (status) return !/[ZX]/.test(status.state) && (start === undefined || start === status.start)
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // Not ours to signal, but there.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
