import { spawn } from 'node:child_process'
import { resolve } from 'node:path'

/**
 * Runs a command-line tool of node_modules and waits for its end.
 *
 * @param path the tool's JavaScript file below node_modules, such as `next/dist/bin/next`
 * @param output `inherit` shows what it prints; `errors` keeps it back and shows it only when the tool fails
 * @param where the folder and environment that it runs in; this process's without it
 * @returns its exit status, 1 when a signal ended it
 */
export function runTool(
  path: string,
  args: string[],
  output: 'inherit' | 'errors' = 'inherit',
  where: { cwd?: string; env?: NodeJS.ProcessEnv } = {},
): Promise<number> {
  const shown = output === 'inherit' ? 'inherit' : 'pipe'
  const child = spawn(process.execPath, [resolve('node_modules', path), ...args], {
    ...where,
    stdio: ['ignore', shown, shown],
  })
  const kept: Buffer[] = []
  child.stdout?.on('data', (chunk: Buffer) => kept.push(chunk))
  child.stderr?.on('data', (chunk: Buffer) => kept.push(chunk))
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => {
      if (code !== 0 && output === 'errors') process.stderr.write(Buffer.concat(kept))
      resolve(code ?? 1)
    })
  })
}
