import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const parts = [
  'app',
  'components',
  'lib',
  'public',
  'tests/faults',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
]
const configs = ['next.config.ts', 'contentlayer.config.ts', 'postcss.config.mjs']
const cache = join('.next', 'cache')

/**
 * A copy of the project in which builds may be hurt, with content of its own in `content/`. Its builds write down what Next hands to
 * the publishing step, so that this can be run again alone.
 */
export function copyProject(folder: string, content: string): void {
  mkdirSync(folder, { recursive: true })
  for (const part of [...parts, ...configs]) cpSync(part, join(folder, part), { recursive: true })
  cpSync(content, join(folder, 'content'), { recursive: true })
  const config = join(folder, 'next.config.ts')
  const text = readFileSync(config, 'utf8')
  const own = text.replace('./lib/publish/adapter.mjs', './tests/faults/recording-adapter.mjs')
  if (own === text) throw new Error('next.config.ts does not name ./lib/publish/adapter.mjs, which the copy needs')
  writeFileSync(config, own)
  // The bundler does not follow a link out of the project, so each file is linked and not the folder.
  try {
    execFileSync('cp', ['-al', 'node_modules', join(folder, 'node_modules')], { stdio: 'ignore' })
  } catch {
    execFileSync('cp', ['-a', 'node_modules', folder])
  }
  if (existsSync(cache)) copyTree(cache, join(folder, cache))
}

/** Copies a folder with times and links, as Node's own copying does not. */
export function copyTree(from: string, to: string): void {
  mkdirSync(to, { recursive: true })
  execFileSync('cp', ['-a', `${from}/.`, to])
}

/**
 * Keeps a finished build of a copy, so that its publishing step can be run while the copy builds something else.
 *
 * @param folder where to; it becomes the project of that step
 */
export function keepFinished(copy: string, folder: string): void {
  mkdirSync(folder)
  for (const part of ['.contentlayer', '.next']) execFileSync('cp', ['-a', '--reflink=auto', join(copy, part), folder])
  for (const part of [
    'app',
    'components',
    'lib',
    'public',
    'tests',
    'content',
    'node_modules',
    'package.json',
    'tsconfig.json',
  ])
    symlinkSync(join(copy, part), join(folder, part))
  const record = join(folder, '.next', 'finished-build.json')
  writeFileSync(
    record,
    readFileSync(record, 'utf8').replaceAll(`${copy}/`, `${folder}/`).replaceAll(`${copy}"`, `${folder}"`),
  )
}
