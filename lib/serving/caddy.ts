import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { answers } from './answers.ts'
import { withoutRoot } from './without-root.ts'

interface Settings {
  /** The path of Caddy. */
  program: string
  /** An empty folder for its configuration and its own files. */
  folder: string
  /** What it serves. */
  root: string
  port: number
}

/** The shipped Caddyfile for another address and root, without certificates and without a port for its administration. */
export function caddyConfiguration({ root, port }: Pick<Settings, 'root' | 'port'>): string {
  const shipped = readFileSync('deploy/caddy/Caddyfile', 'utf8')
  const changed = shipped
    .replace('www.example.org {', `http://127.0.0.1:${port} {`)
    .replaceAll('/srv/rechenwerk/current', root)
  return `{\n  admin off\n  auto_https off\n}\n${changed}`
}

/**
 * Starts Caddy with the shipped configuration, without root rights.
 *
 * @returns the process, once it answers
 * @throws when Caddy ends instead, with what it has said
 */
export async function startCaddy(settings: Settings): Promise<ChildProcess> {
  const { program, folder, port } = settings
  writeFileSync(join(folder, 'Caddyfile'), caddyConfiguration(settings))
  writeFileSync(join(folder, 'site.caddy'), readFileSync('deploy/caddy/site.caddy'))
  const child = spawn(program, ['run', '--config', join(folder, 'Caddyfile'), '--adapter', 'caddyfile'], {
    cwd: folder,
    env: { ...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder },
    stdio: ['ignore', 'ignore', 'pipe'],
    ...withoutRoot(folder),
  })
  return answers(child, `http://127.0.0.1:${port}/robots.txt`)
}
