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

/**
 * The version of everything that a site is made with apart from its content: code, dependencies as the lock file names them, settings, Node. Two
 * builds with the same version make the same of the same content.
 *
 * @param project the project's folder
 * @param more what else decides, such as the content folder
 */
export function codeVersion(project: string, more: readonly string[] = []): string {
  const hash = createHash('sha256')
  hash.update(JSON.stringify([process.version, process.arch, more, settings.map((name) => process.env[name] ?? null)]))
  for (const file of made.flatMap((name) => filesOf(project, name))) {
    const content = readFileSync(join(project, file))
    hash.update(`${file} ${content.length}\n`).update(content)
  }
  return hash.digest('base64url').slice(0, 22)
}
