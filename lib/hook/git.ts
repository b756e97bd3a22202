import { spawnSync } from 'node:child_process'

/**
 * What a Git command prints.
 *
 * @throws with Git's own words when it fails
 */
export function git(...args: string[]): string {
  const { status, stdout, stderr, error } = spawnSync('git', args, { encoding: 'utf8', maxBuffer: 1 << 28 })
  if (error) throw new Error(`Git cannot be run: ${error.message}`)
  if (status !== 0) throw new Error(stderr.trim().split('\n')[0] || `git ${args[0]} failed`)
  return stdout
}
