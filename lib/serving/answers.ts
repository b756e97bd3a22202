import type { ChildProcess } from 'node:child_process'

/** So long a server may take until it answers, in milliseconds. A shared machine stands still for a while now and then. */
const patience = 30_000

/**
 * Waits until a server answers at an address.
 *
 * @returns its process
 * @throws when it ends before, or takes too long, with what it has written to its standard error
 */
export async function answers(child: ChildProcess, address: string): Promise<ChildProcess> {
  let said = ''
  child.stderr?.on('data', (text: Buffer) => {
    said = (said + text).slice(-10_000)
  })
  const end = Date.now() + patience
  while (Date.now() < end && child.exitCode === null && child.signalCode === null) {
    try {
      await fetch(address, { redirect: 'manual' })
      return child
    } catch {
      await new Promise((passed) => setTimeout(passed, 50))
    }
  }
  child.kill('SIGKILL')
  throw new Error(`The server at ${address} has not started.\n${said}`)
}
