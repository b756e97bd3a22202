import type { ChildProcess } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from '@/lib/commands/free-port.ts'
import { serveFolder } from '@/lib/commands/serve-site.ts'
import { deploySite } from '@/lib/deploy/deploy-site.ts'
import { publishedFolder } from '@/lib/publish/published-folder.ts'
import { movedForCaddy, movedForNginx } from '@/lib/publish/servers/moved.ts'
import { startCaddy } from '@/lib/serving/caddy.ts'
import { startNginx } from '@/lib/serving/nginx.ts'
import { findProgram } from '@/lib/serving/server-programs.ts'

/** An address that a text has left, planted for the tests: the content has none yet. */
export const moved = { from: '/de/nachrichten/alter-name/', to: '/de/nachrichten/ki-fabrik-in-betrieb/' }

export interface RunningServer {
  port: number
  stop: () => Promise<void>
}

interface Server {
  name: string
  /** Which compression a browser gets that takes both. */
  encoding?: 'br' | 'gzip'
  start: () => Promise<RunningServer>
}

/** Deploys the built site to a folder of its own, with the planted address, and starts a server before it. */
async function deployed(
  start: (where: { folder: string; root: string; port: number }) => Promise<ChildProcess>,
): Promise<RunningServer> {
  const home = mkdtempSync(join(tmpdir(), 'rechenwerk-serving-'))
  chmodSync(home, 0o755)
  const [folder, target, port] = [join(home, 'server'), join(home, 'srv'), await freePort()]
  const root = join(target, 'current')
  mkdirSync(folder)
  deploySite(publishedFolder(), target)
  writeFileSync(join(root, '.server/moved.nginx'), movedForNginx([moved]))
  writeFileSync(join(root, '.server/moved.caddy'), movedForCaddy([moved]))
  const child = await start({ folder, root, port })
  const ended = new Promise((resolve) => child.once('exit', resolve))
  const stop = async () => {
    child.kill()
    await ended
    rmSync(home, { recursive: true, force: true })
  }
  return { port, stop }
}

async function own(): Promise<RunningServer> {
  const port = await freePort()
  const server = await serveFolder(publishedFolder(), port)
  const stop = async () => {
    server.closeAllConnections()
    server.close()
  }
  return { port, stop }
}

const nginx = findProgram('nginx')
const caddy = findProgram('caddy')

/** The servers with the shipped configurations that this machine has. `npm test` says so when one is missing. */
export const realServers: readonly Server[] = [
  ...(nginx
    ? ([true, false] as const).map((brotli) => ({
        name: brotli ? 'nginx' : 'nginx without its module for brotli',
        encoding: brotli ? ('br' as const) : ('gzip' as const),
        start: () => deployed((where) => startNginx({ ...where, program: nginx, brotli })),
      }))
    : []),
  ...(caddy
    ? [
        {
          name: 'Caddy',
          encoding: 'br' as const,
          start: () => deployed((where) => startCaddy({ ...where, program: caddy })),
        },
      ]
    : []),
]

/** The server of `npm run serve`, which sends the same headers. */
export const ownServer: Server = { name: 'npm run serve', start: own }
