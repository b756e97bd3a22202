import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { editor } from './fresh-copy.ts'
import { cleanOutput, isAsPrinted } from './printed.ts'
import type { ChangeStep, CommandStep, Step } from './steps.ts'

function change(folder: string, { path, from, to, line }: ChangeStep) {
  const file = join(folder, path)
  const before = readFileSync(file, 'utf8')
  const found = before.split(from).length - 1
  if (found !== 1) throw new Error(`line ${line}: the lines to change stand ${found} times in ${path}; expected once`)
  writeFileSync(
    file,
    before.replace(from, () => to),
  )
}

function run(folder: string, { command, expected, line }: CommandStep) {
  // The settings of the test must not show in what an editor's command prints.
  const { CONTENT_DIR: _, OUT_DIR: __, SITE_URL: ___, FORCE_COLOR: ____, ...env } = process.env
  const { stdout, stderr } = spawnSync('bash', ['-c', command], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...env, ...editor, NODE_ENV: 'production', NO_COLOR: '1' },
  })
  if (isAsPrinted(expected, stdout + stderr)) return
  throw new Error(
    `line ${line}: "${command}" prints something else than the page says.\n\nprinted:\n${cleanOutput(stdout + stderr)}\n\nthe page says:\n${expected}`,
  )
}

/**
 * Does what a page for editors says, in a copy of the project.
 *
 * @throws the line of the first step that cannot be done, or whose command prints something else than the page says
 */
export function follow(folder: string, steps: readonly Step[]) {
  for (const step of steps) {
    if (step.kind === 'command') run(folder, step)
    else if (step.kind === 'change') change(folder, step)
    else {
      mkdirSync(dirname(join(folder, step.path)), { recursive: true })
      writeFileSync(join(folder, step.path), step.text)
    }
  }
}
