import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** What a site is made with, apart from its content: each file below these folders, and these files. */
const made = [
  'app',
  'components',
  'lib',
  'public',
  'contentlayer.config.ts',
  'next.config.ts',
  'package.json',
  'package-lock.json',
  'postcss.config.mjs',
  'tsconfig.json',
]

/** Settings from outside that pages or files depend on. */
const settings = ['SITE_URL', 'BROTLI_QUALITY', 'NODE_ENV', 'TZ', 'LANG', 'LC_ALL']

const isTest = /\.test\.tsx?$/

function filesOf(project: string, name: string): string[] {
  const path = join(project, name)
  if (!existsSync(path)) return []
  if (!statSync(path).isDirectory()) return [name]
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .map((file) => join(name, file))
    .filter((file) => !isTest.test(file) && statSync(join(project, file)).isFile())
    .sort()
}

/** A hash of all code in a project's folder that a site is made with, and of its dependencies as the lock file names them. */
export function hashOfProject(project: string): string {
  const hash = createHash('sha256')
  for (const file of made.flatMap((name) => filesOf(project, name))) {
    const content = readFileSync(join(project, file))
    hash.update(`${file} ${content.length}\n`).update(content)
  }
  return hash.digest('base64url')
}

/**
 * The version of everything that a site is made with apart from its content: code, dependencies, settings, Node. Two builds with the same version
 * make the same of the same content.
 *
 * @param code as `hashOfProject` gives it
 * @param more what else decides, such as the content folder
 */
export function codeVersion(code: string, more: readonly string[] = []): string {
  const all = [code, process.version, process.arch, more, settings.map((name) => process.env[name] ?? null)]
  return createHash('sha256').update(JSON.stringify(all)).digest('base64url').slice(0, 22)
}
