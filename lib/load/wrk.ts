import { spawn } from 'node:child_process'

/** What wrk says of a run. */
export interface LoadResult {
  requests: number
  perSecond: number
  /** Answers with another status than 2xx or 3xx, and requests that got none. */
  failed: number
}

/**
 * Reads the report of wrk.
 *
 * @throws when it is none
 */
export function loadResult(report: string): LoadResult {
  const count = (pattern: RegExp) => Number(pattern.exec(report)?.[1] ?? 0)
  const perSecond = /^Requests\/sec:\s+([\d.]+)$/m.exec(report)?.[1]
  if (perSecond === undefined) throw new Error(`wrk has not reported:\n${report}`)
  const sockets = ['connect', 'read', 'write', 'timeout'].map((kind) =>
    count(new RegExp(`Socket errors:.*\\b${kind} (\\d+)`)),
  )
  return {
    requests: count(/^\s*(\d+) requests in /m),
    perSecond: Number(perSecond),
    failed: sockets.reduce((sum, one) => sum + one, 0) + count(/Non-2xx or 3xx responses: (\d+)/),
  }
}

/** Lets wrk ask for an address with 64 connections, as a browser does that takes brotli. */
export function load(program: string, address: string, seconds: number): Promise<LoadResult> {
  const child = spawn(program, ['-t2', '-c64', `-d${seconds}s`, '-H', 'Accept-Encoding: br, gzip', address], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let report = ''
  child.stdout.on('data', (text: Buffer) => {
    report += text
  })
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', () => {
      try {
        resolve(loadResult(report))
      } catch (error) {
        reject(error)
      }
    })
  })
}
