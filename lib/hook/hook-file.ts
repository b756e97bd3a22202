import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { git } from './git.ts'

const mark = '# Rechenwerk checks content before a commit.'

/** The line that another hook takes to do the same. */
const call = 'npm run --silent hook -- staged'

/** The hook. Git runs it in the top folder of the repository, where the project may lie below. */
function script(prefix: string): string {
  const enter = prefix ? `cd "${prefix}" || exit 0\n` : ''
  return `#!/bin/sh\n${mark} "npm run hook -- remove" takes this away;\n# "git commit --no-verify" goes past it once.\n${enter}exec ${call}\n`
}

/** Where Git looks for the hook: in `core.hooksPath` where that is set. */
function hookPath(): string {
  return join(git('rev-parse', '--git-path', 'hooks').trim(), 'pre-commit')
}

/**
 * Has Git check what is about to be committed.
 *
 * @returns what was done
 * @throws when there is another hook, which is left as it is, or no repository
 */
export function installHook(): string {
  const path = hookPath()
  const prefix = git('rev-parse', '--show-prefix').trim()
  if (existsSync(path)) {
    if (readFileSync(path, 'utf8').includes(mark)) return `${path} is there already. Nothing was changed.`
    throw new Error(
      `${path} is another hook, which is left as it is. To check content too, add this line to it: ${call}`,
    )
  }
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, script(prefix))
  chmodSync(path, 0o755)
  return `${path} is written: Git now checks content before each commit. Take it away with: npm run hook -- remove`
}

/**
 * Takes our hook away.
 *
 * @returns what was done
 * @throws when the hook is another one
 */
export function removeHook(): string {
  const path = hookPath()
  if (!existsSync(path)) return 'There is no hook. Nothing was changed.'
  if (!readFileSync(path, 'utf8').includes(mark)) throw new Error(`${path} is another hook, which is left as it is`)
  rmSync(path)
  return `${path} is removed: Git no longer checks content before a commit.`
}
