import { type ChildProcess, spawn } from 'node:child_process'
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { deploySite } from '../deploy/deploy-site.ts'
import { watchPages } from '../load/page-watch.ts'
import { startPlainNginx } from '../load/plain-nginx.ts'
import { makeVersion } from '../load/site-version.ts'
import { type LoadResult, load } from '../load/wrk.ts'
import { publishedFolder } from '../publish/published-folder.ts'
import { address } from '../routes.ts'
import { startNginx } from '../serving/nginx.ts'
import { ensureProgram, howToInstall, type ServerProgram } from '../serving/server-programs.ts'
import { freePort } from './free-port.ts'

/**
 * `npm run test:load`: wrk against nginx with the shipped configuration, while new versions are deployed and readers visit. Takes
 * `-- --seconds 30`. The exit status is 1 if one request failed or one answer was mixed.
 */

const swaps = 10
const paths = [address('de'), address('en'), address('de', 'explained'), address('en', 'timeline')]
const number = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 })
const running: ChildProcess[] = []
const home = mkdtempSync(join(tmpdir(), 'rechenwerk-load-'))

function needed(name: ServerProgram): string {
  const found = ensureProgram(name)
  if (!found) throw new Error(howToInstall(name))
  return found
}

function folder(name: string): string {
  const path = join(home, name)
  mkdirSync(path)
  return path
}

/** Deploys a version with the command, in a process of its own: as from another terminal. */
function deploy(site: string, target: string): Promise<void> {
  const child = spawn(process.execPath, ['lib/commands/run.mjs', 'deploy', target], {
    env: { ...process.env, OUT_DIR: site },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  return new Promise((resolve, reject) =>
    child.once('close', (code) => (code === 0 ? resolve() : reject(new Error(`npm run deploy ended with ${code}`)))),
  )
}

/** Deploys the versions one after the other, spread over the time. */
async function deployAll(sites: readonly string[], target: string, seconds: number): Promise<void> {
  const start = Date.now()
  for (const [index, site] of sites.entries()) {
    const due = start + ((index + 0.5) * seconds * 1000) / sites.length
    await new Promise((passed) => setTimeout(passed, Math.max(0, due - Date.now())))
    await deploy(site, target)
  }
}

function print(what: string, { requests, perSecond, failed }: LoadResult) {
  console.log(
    `${what}: ${number.format(perSecond)} requests a second, ${number.format(requests)} in all, ${failed} failed`,
  )
}

async function run(seconds: number): Promise<boolean> {
  const [nginx, wrk] = [needed('nginx'), needed('wrk')]
  chmodSync(home, 0o755)
  const built = join(home, 'built')
  cpSync(publishedFolder(), built, { recursive: true })
  const versions = Array.from({ length: swaps + 1 }, (_, index) => `v${index}`)
  for (const version of versions) makeVersion(built, join(home, version), version, paths)
  const target = join(home, 'srv')
  deploySite(join(home, 'v0'), target)

  const plainPort = await freePort()
  running.push(await startPlainNginx(nginx, folder('plain'), plainPort))
  const empty = await load(wrk, `http://127.0.0.1:${plainPort}/empty.txt`, Math.max(1, Math.round(seconds / 3)))
  print('nginx with an empty file', empty)

  const port = await freePort()
  const origin = `http://127.0.0.1:${port}`
  running.push(await startNginx({ program: nginx, folder: folder('nginx'), root: join(target, 'current'), port }))
  const work = Promise.all([
    load(wrk, origin + paths[0], seconds),
    deployAll(
      versions.slice(1).map((version) => join(home, version)),
      target,
      seconds,
    ),
  ])
  const seen = await watchPages(origin, paths, (version, path) => readFileSync(join(home, version, path)), work)
  const [loaded] = await work
  print(`nginx with the site, ${paths[0]}`, loaded)
  console.log(
    `${swaps} versions swapped in meanwhile; ${seen.pages} pages and ${seen.scripts} scripts of ${seen.versions.size} versions looked at: ${seen.faults.length} failed or mixed`,
  )
  for (const fault of seen.faults.slice(0, 20)) console.error(fault)
  // Fewer than these have been seen when the machine stood still: then nothing has been shown.
  const enough = seen.versions.size > swaps / 2 && loaded.requests > 0
  if (!enough) console.error(`Only ${seen.versions.size} versions were seen; nothing is shown by that.`)
  return empty.failed + loaded.failed + seen.faults.length === 0 && enough
}

const given = process.argv.indexOf('--seconds')
const seconds = given < 0 ? 30 : Number(process.argv[given + 1])
try {
  if (!Number.isInteger(seconds) || seconds < 1) throw new Error('--seconds expects a whole number, such as 30')
  process.exitCode = (await run(seconds)) ? 0 : 1
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
} finally {
  for (const child of running) child.kill()
  rmSync(home, { recursive: true, force: true })
}
