import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

const git = (folder: string, ...args: string[]) => execFileSync('git', args, { cwd: folder, encoding: 'utf8' })

/** What Git wants to know of who commits, without a setting of this machine. */
export const editor = {
  GIT_AUTHOR_NAME: 'Desk',
  GIT_AUTHOR_EMAIL: 'desk@example.org',
  GIT_COMMITTER_NAME: 'Desk',
  GIT_COMMITTER_EMAIL: 'desk@example.org',
  GIT_CONFIG_GLOBAL: '/dev/null',
}

/** What is costly to make anew and no editor would see: what the bundler remembers, with its seal, and the pictures. */
const costly = ['turbopack', 'turbopack.sha256', 'pictures'].map((name) => join('.next', 'cache', name))

/**
 * A copy of the project as an editor has it after cloning and `npm install`, in a folder of its own: what Git lists, with changes
 * that are not committed yet. Installed packages are linked, and what is costly to make anew is taken along.
 *
 * @returns the copy's folder, and a function that takes it away
 */
export function freshCopy(project = process.cwd()): { folder: string; remove: () => void } {
  const parent = mkdtempSync(join(tmpdir(), 'rechenwerk-editing-'))
  const folder = join(parent, 'practice')
  const files = git(project, 'ls-files', '--cached', '--others', '--exclude-standard', '-z').split('\0').filter(Boolean)
  for (const file of files.filter((one) => existsSync(join(project, one)))) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    cpSync(join(project, file), join(folder, file), { verbatimSymlinks: true })
  }
  // The bundler does not follow a link out of the project, so each file is linked and not the folder.
  execFileSync('cp', ['-al', join(project, 'node_modules'), join(folder, 'node_modules')])
  // With their times, by which the bundler's cache is told from one that a killed build has left.
  for (const kept of costly.filter((one) => existsSync(join(project, one))))
    cpSync(join(project, kept), join(folder, kept), { recursive: true, preserveTimestamps: true })
  git(folder, 'init', '--quiet', '--initial-branch=main')
  git(folder, 'add', '--all')
  execFileSync('git', ['commit', '--quiet', '--message', 'Begin'], { cwd: folder, env: { ...process.env, ...editor } })
  return { folder, remove: () => rmSync(parent, { recursive: true, force: true }) }
}
