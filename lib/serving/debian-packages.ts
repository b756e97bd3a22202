import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

/**
 * Installs packages of Debian, if this is one and the process has root rights.
 *
 * @returns whether they are there now
 */
export function installFromDebian(...packages: string[]): boolean {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false
  const apt = (args: string[]) =>
    spawnSync('apt-get', args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      // In runlevel 1 the packages of servers start none: a test is no reason for one that stays.
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' },
    }).status === 0
  return apt(['-qq', 'update']) && apt(['-qq', 'install', '--yes', '--no-install-recommends', ...packages])
}
