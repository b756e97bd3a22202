import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { deploySite } from '@/lib/deploy/deploy-site.ts'
import { publishedFolder } from '@/lib/publish/published-folder.ts'
import { startNginx } from '@/lib/serving/nginx.ts'
import { findProgram, howToInstall } from '@/lib/serving/server-programs.ts'

/** Serves the built site on `PORT` as docs/deploying.md tells: deployed to a folder, behind nginx with the shipped configuration. */
const program = findProgram('nginx')
if (!program) throw new Error(howToInstall('nginx'))
const home = mkdtempSync(join(tmpdir(), 'rechenwerk-nginx-'))
const folder = join(home, 'nginx')
const target = join(home, 'srv')
// The user that nginx runs as must get to both.
chmodSync(home, 0o755)
mkdirSync(folder)
deploySite(publishedFolder(), target)
const nginx = await startNginx({ program, folder, root: join(target, 'current'), port: Number(process.env.PORT) })
nginx.once('exit', (code) => {
  rmSync(home, { recursive: true, force: true })
  process.exit(code ?? 1)
})
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => nginx.kill(signal))
console.log(`nginx serves ${target}/current on port ${process.env.PORT}.`)
