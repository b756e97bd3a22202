import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { installFromDebian } from './debian-packages.ts'

/** The programs that the shipped configurations and builds are tested with, and Debian's packages of them. */
const packagesOf = {
  nginx: ['nginx-light', 'libnginx-mod-http-brotli-static'],
  caddy: ['caddy'],
  wrk: ['wrk'],
  faketime: ['faketime'],
} as const

export type ServerProgram = keyof typeof packagesOf

/** The path of a program on this machine, or `undefined`. Servers stand where the usual search path of a person does not lead. */
export function findProgram(name: ServerProgram): string | undefined {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin', '/opt/homebrew/bin']
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path))
}

/** Finds a program, or installs it where that can be done: on Debian, with root rights. */
export function ensureProgram(name: ServerProgram): string | undefined {
  const found = findProgram(name)
  if (found) return found
  console.log(`Installing ${name} (only this once) …`)
  installFromDebian(...packagesOf[name])
  return findProgram(name)
}

/** What a person can do who has no such program, in one line. */
export function howToInstall(name: ServerProgram): string {
  return `${name} is not installed. On Debian and Ubuntu: sudo apt-get install ${packagesOf[name].join(' ')}`
}
