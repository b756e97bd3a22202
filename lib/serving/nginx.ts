import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { answers } from './answers.ts'
import { withoutRoot } from './without-root.ts'

const brotliModule = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so'

interface Settings {
  /** The path of nginx. */
  program: string
  /** An empty folder for its configuration and its own files. */
  folder: string
  /** What it serves. */
  root: string
  port: number
  /** Whether compressed files with brotli are served: where the module is there, if not said otherwise. */
  brotli?: boolean
}

/** The configuration of the container for another port, root and folder: nothing else is changed. */
export function nginxConfiguration({ folder, root, port, brotli = existsSync(brotliModule) }: Settings): string {
  const shipped = readFileSync('deploy/container/nginx.conf', 'utf8')
  const changed = shipped
    .replaceAll(' /tmp/', ` ${folder}/`)
    .replace('listen 8080;', `listen 127.0.0.1:${port};`)
    .replace('root /srv/rechenwerk/current;', `root ${root};`)
  return brotli ? changed : changed.replace(/ *include rechenwerk\/brotli\.conf;\n/, '')
}

/**
 * Starts nginx with the shipped configuration, without root rights.
 *
 * @returns the process, once it answers
 * @throws when nginx ends instead, with what it has said
 */
export async function startNginx(settings: Settings): Promise<ChildProcess> {
  const { program, folder, root, port } = settings
  const own = join(folder, 'rechenwerk')
  mkdirSync(own)
  for (const name of ['http.conf', 'site.conf', 'brotli.conf']) copyReadable(`deploy/nginx/${name}`, join(own, name))
  symlinkSync(join(root, '.server/moved.nginx'), join(own, 'moved.map'))
  writeFileSync(join(folder, 'nginx.conf'), nginxConfiguration(settings))
  // Without -p: the modules of a distribution stand below its own prefix, and files are included from beside the configuration.
  const child = spawn(program, ['-c', join(folder, 'nginx.conf'), '-e', 'stderr'], {
    stdio: ['ignore', 'ignore', 'pipe'],
    ...withoutRoot(folder),
  })
  return answers(child, `http://127.0.0.1:${port}/robots.txt`)
}

/** A copy and no link, because the folder of the repository may be closed to the user that nginx runs as. */
function copyReadable(from: string, to: string): void {
  writeFileSync(to, readFileSync(resolve(from)))
}
